package org.sijill.speech;

import java.util.Set;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;

/** The speaker to whom words are attributed: behind «بحسب» and «عن», as the author of a paper, as the owner of «قول». */
final class SourceSpeaker {

    private static final int LONGEST_SOURCE = 7;

    /** «على حد تعبيره»: the last speaker's own words. */
    private static final Set<String> OWN_WORDS = Wording.folded(
            "قوله",
            "قولها",
            "قولهم",
            "تعبيره",
            "تعبيرها",
            "تعبيرهم",
            "وصفه",
            "وصفها",
            "رأيه",
            "رأيها",
            "زعمه",
            "زعمها",
            "تصريحاته",
            "تصريحاتها");

    /** What may stand between «بحسب» and the one whose words it is. */
    private static final Set<String> PAPERS = Wording.folded(
            "بيان",
            "بلاغ",
            "رسالة",
            "برقية",
            "نص",
            "وثيقة",
            "وثائق",
            "تقارير",
            "تصريح",
            "تصريحات",
            "تقرير",
            "مصدر",
            "مصادر",
            "دراسة",
            "رواية",
            "صادر",
            "صدر",
            "تعبير",
            "قول",
            "وصف",
            "رأي",
            "كلام",
            "مسؤول",
            "مسؤولين",
            "إعلان",
            "أرقام",
            "إحصاءات",
            "إحصائيات",
            "بيانات",
            "معلومات",
            "تقديرات");

    private final LexedText text;
    private final Names names;
    private final Wording wording;

    SourceSpeaker(LexedText text, Names names, Wording wording) {
        this.text = text;
        this.names = names;
        this.wording = wording;
    }

    /** «قول الوزير إن», «عن الوزير قوله»: the owner of a noun of speech, behind it or before it behind «عن». */
    int ownerOf(int noun) {
        Mention owner = names.mentionFrom(noun + 1);
        if (owner != null && owner.canAct() && owner.governor().isEmpty()) {
            return owner.entities().get(0);
        }
        int found = Speakers.UNKNOWN;
        for (int i = text.sentence(noun).from(); i < noun; i++) {
            found = speaksOf(i) ? Speakers.actorFrom(names, i) : found;
        }
        return found;
    }

    /** «نقلت الوكالة عن الوزير أن»: whoever stands behind «عن»; without it the one who passes on. */
    int passedOn(Cue cue, Predicate predicate) {
        for (int i = cue.token() + 1; i < text.sentence(cue.token()).to(); i++) {
            if (speaksOf(i)) {
                return Speakers.actorFrom(names, i);
            }
        }
        boolean stated = predicate.given() == Predicate.Given.STATED && !of(cue.token());
        return stated ? predicate.subject().get(0) : Speakers.UNKNOWN;
    }

    private boolean speaksOf(int i) {
        Mention mention = names.mentionFrom(i);
        return mention != null && mention.governor().equals("عن") && mention.canAct();
    }

    /** Whether «عن» stands between a verb and the next particle or colon, maybe with a pronoun («عنه»). */
    private boolean of(int verb) {
        for (int i = verb + 1; i < text.sentence(verb).to() && !wording.opensReport(i) && !text.isSign(i, ":"); i++) {
            if (text.folded(i).startsWith("عن") && text.is(i, WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** «ذكر بيان صادر عن الديوان أن»: a paper speaks for whoever issued it. */
    int author(int verb) {
        if (verb + 1 >= text.size() || !PAPERS.contains(wording.form(verb + 1))) {
            return Speakers.UNKNOWN;
        }
        for (int i = verb + 2; i < Math.min(verb + 9, text.sentence(verb).to()); i++) {
            if (Speakers.actorFrom(names, i) != Speakers.UNKNOWN) {
                return Speakers.actorFrom(names, i);
            }
            if (wording.opensReport(i) || text.isSign(i, ":\"«“")) {
                break;
            }
        }
        return Speakers.UNKNOWN;
    }

    /**
     * The one named behind «بحسب», maybe as the owner of a paper or speech; «على حد قوله» goes back to the last speaker.
     *
     * @param last who spoke last, or {@link Speakers#UNKNOWN}
     */
    int namedBehind(int source, int last) {
        for (int i = source + 1; i < Math.min(source + LONGEST_SOURCE, text.size()); i++) {
            if (names.mentionFrom(i) != null) {
                return Speakers.actorFrom(names, i);
            }
            if (OWN_WORDS.contains(text.folded(i))) {
                return last;
            }
            if (!PAPERS.contains(wording.form(i)) && !text.is(i, WordClass.PREPOSITION)) {
                return Speakers.UNKNOWN;
            }
        }
        return Speakers.UNKNOWN;
    }
}
