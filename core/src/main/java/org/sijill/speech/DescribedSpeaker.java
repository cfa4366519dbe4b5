package org.sijill.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;

/**
 * Whom a subject means that only describes somebody: «الوزير الفرنسي», «المتحدث». The description is matched with those who were named
 * before it, spoke or not, by state or body and by office.
 */
final class DescribedSpeaker {

    private static final Set<Office> MINISTERS =
            Set.of(Office.FOREIGN_MINISTER, Office.DEFENCE_MINISTER, Office.MINISTER);

    private final LexedText text;
    private final Names names;
    private final Wording wording;

    DescribedSpeaker(LexedText text, Names names, Wording wording) {
        this.text = text;
        this.names = names;
        this.wording = wording;
    }

    /** The subject, or where it only describes somebody the speaker before whom that fits. */
    int meant(Predicate predicate, List<Integer> told, int last) {
        int subject = predicate.subject().get(0);
        EntityReading described = names.entity(subject);
        if (described.kind() != Kind.PERSON || described.named()) {
            return subject;
        }
        if (described.party() == null) {
            return last != Speakers.UNKNOWN && pointsBack(predicate) ? last : subject;
        }
        if (introduces(predicate)) {
            return subject;
        }
        for (int k = told.size() - 1; k >= 0; k--) {
            EntityReading speaker = names.entity(told.get(k));
            if (speaker.named() && fits(described, speaker)) {
                return told.get(k);
            }
        }
        return onlyBearer(described, predicate.token(), subject);
    }

    /** Whether the subject is one word that leads back to a speaker: «المصدر», «الوزير». */
    private boolean pointsBack(Predicate predicate) {
        if (predicate.subjectMention() < 0) {
            return false;
        }
        Mention mention = names.mentions().get(predicate.subjectMention());
        return mention.to() - mention.from() == 1 && Speakers.POINTING_BACK.contains(text.folded(mention.from()));
    }

    /** «مسؤول أميركي كبير», «متحدث باسم الوزارة»: without an article, one who has not been told before. */
    private boolean introduces(Predicate predicate) {
        if (predicate.subjectMention() < 0) {
            return false;
        }
        Mention mention = names.mentions().get(predicate.subjectMention());
        int head = mention.from();
        if (wording.isDefinite(head) || mention.to() - head < 2) {
            return false;
        }
        String next = text.folded(head + 1);
        boolean nisba = next.endsWith("ي") || next.endsWith("يين") || next.endsWith("يون");
        boolean described = !next.startsWith("ال") && (nisba || text.is(head + 1, WordClass.ADJECTIVE));
        return described || text.is(head + 1, WordClass.PREPOSITION);
    }

    /** The only named person told so far whom a description fits; else the described one himself. */
    private int onlyBearer(EntityReading described, int before, int subject) {
        Set<Integer> fitting = new HashSet<>();
        for (Mention mention : names.mentions()) {
            Integer entity = mention.single();
            if (mention.from() < before && entity != null && mention.kind() == Kind.PERSON) {
                EntityReading other = names.entity(entity);
                if (other.named() && fits(described, other)) {
                    fitting.add(entity);
                }
            }
        }
        return fitting.size() == 1 ? fitting.iterator().next() : subject;
    }

    private static boolean fits(EntityReading described, EntityReading other) {
        return Objects.equals(described.party(), other.party()) && fits(described.office(), other.office());
    }

    private static boolean fits(Office described, Office office) {
        return switch (described) {
            case OFFICIAL -> office != Office.NONE;
            case MINISTER -> MINISTERS.contains(office);
            default -> described == office;
        };
    }
}
