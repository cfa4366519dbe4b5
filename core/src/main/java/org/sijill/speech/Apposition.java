package org.sijill.speech;

import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/**
 * Who is named behind a description of him, before what he says: «قال الأكاديمي الخبير في القانون هشام معتضد إن». The name stands in
 * apposition to what the verb has for its subject, be that read as a mention or not.
 */
final class Apposition {

    private static final int LONGEST_DESCRIPTION = 14;

    private final LexedText text;
    private final Names names;
    private final Wording wording;

    Apposition(LexedText text, Names names, Wording wording) {
        this.text = text;
        this.names = names;
        this.wording = wording;
    }

    /** «قال الأكاديمي الخبير في القانون فلان إن»: who is named further on where the subject only describes him; unknown otherwise. */
    int toSubject(Cue cue, Predicate predicate) {
        EntityReading described = names.entity(predicate.subject().get(0));
        if (described.kind() != Kind.PERSON || described.named() || SubjectPlace.OF_PEOPLE.contains(cue.lemma())) {
            return Speakers.UNKNOWN;
        }
        int named = named(cue.token());
        boolean same = named != Speakers.UNKNOWN
                && !servesAnother(described, names.entity(named))
                && (described.party() == null
                        || names.entity(named).party() == null
                        || described.party().equals(names.entity(named).party()));
        return same ? named : Speakers.UNKNOWN;
    }

    /** «قال متحدث باسم وزير الخارجية فلان»: the minister is no spokesman. */
    private static boolean servesAnother(EntityReading described, EntityReading named) {
        return described.office() == Office.SPOKESPERSON
                && named.office() != Office.NONE
                && named.office() != Office.SPOKESPERSON;
    }

    /** The person named within a description behind a verb; unknown where the report or a sign comes first. */
    int named(int verb) {
        int end = Math.min(text.sentence(verb).to(), verb + LONGEST_DESCRIPTION);
        for (int i = verb + 1; i < end; i++) {
            TokenRange quotation = wording.opening(i);
            if (quotation != null && wording.words(quotation) < StatementReader.SHORTEST_QUOTATION) {
                i = quotation.to(); // «رئيس حزب "الكتائب" فلان»
                continue;
            }
            if (quotation != null || wording.opensReport(i) || text.isSign(i, ":،,-(") || wording.attributiveVerb(i)) {
                return Speakers.UNKNOWN;
            }
            Mention mention = names.mentionFrom(i);
            if (mention != null
                    && mention.kind() == Kind.PERSON
                    && mention.plain()
                    && names.entity(mention.entities().get(0)).named()) {
                return ofNounBefore(mention)
                        ? Speakers.UNKNOWN
                        : mention.entities().get(0);
            }
        }
        return Speakers.UNKNOWN;
    }

    /** «مسؤول في إدارة الرئيس فلان»: whose the noun before is, and not the one it describes. */
    private boolean ofNounBefore(Mention named) {
        int before = named.from() - 1;
        return text.is(before, WordClass.NOUN)
                && !text.is(before, WordClass.ADJECTIVE)
                && !wording.isDefinite(before)
                && wording.within(before);
    }
}
