package org.sijill.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Title;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;

/**
 * Reads what an office is of where the lexicon knows no name for it: «رئيس لجنة الصداقة البرلمانية», «مدير عام فرع الهيئة
 * بمنطقة الرياض».
 *
 * <p>It is a genitive: indefinite nouns up to the first definite one, which closes it; then come only adjectives with article,
 * what a preposition adds and what و joins with article. The first bare word behind that is somebody's name or a verb.
 */
final class Complement {

    /** What officials speak in, which their office is not of: «قال رئيس الوكالة في بيان». */
    private static final Set<String> OCCASIONS = Set.of(
            "بيان", "تصريح", "تصريحات", "حديث", "كلمه", "خطاب", "موتمر", "مءتمر", "لقاء", "مقابله", "حوار", "رساله",
            "مقال", "اتصال", "ختام", "بدايه", "وقت", "تقرير", "مداخله", "تغريده", "اطار", "تعليق");

    /** How many words the object of an office may take. */
    private static final int LONGEST = 12;

    private final LexedText text;
    private final Phrases phrases;
    private final NameSpotter names;
    private final Owners owners;

    Complement(LexedText text, Phrases phrases, NameSpotter names, Owners owners) {
        this.text = text;
        this.phrases = phrases;
        this.names = names;
        this.owners = owners;
    }

    /**
     * Reads a complement into the person: the state or body told in it, if any.
     *
     * @param closed whether the title before it is definite, so that only a preposition can go on
     * @return the token after it; {@code from} where there is none
     */
    int read(Draft person, int from, boolean closed) {
        int at = from;
        boolean shut = closed;
        while (at < text.size() && at - from < LONGEST && goesOn(at, shut, at == from)) {
            int owned = owned(person, at);
            boolean definite = definite(at);
            shut = owned > at || definite || (shut && joined(at));
            at = Math.max(owned, at + 1);
        }
        while (at > from && dangling(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean dangling(int at) {
        return text.is(at, WordClass.PREPOSITION)
                && !text.folded(at).startsWith("ال")
                && text.readings(at)[0].pronoun() == null;
    }

    /** A state, body or place named in the complement tells whose office it is. */
    private int owned(Draft person, int at) {
        Draft owner = new Draft(at);
        int to = owners.owner(owner, at);
        if (to == at) {
            to = owners.linkedBody(owner, at);
        }
        if (to == at) {
            Nisba nisba = owners.nisba(at);
            if (nisba != null && text.folded(at).startsWith("ال")) {
                owner.belongTo(nisba);
                to = phrases.afterNisba(at);
            } else {
                to = place(owner, at);
            }
        }
        person.completeFrom(owner);
        return to;
    }

    private int place(Draft owner, int at) {
        Phrase place = phrases.longest(at, Phrase.PLACE);
        boolean linked = place != null
                && !owners.opensName(place)
                && (place.bare() || place.reading().preposition() == 'ب')
                && place.reading().conjunction() == 0;
        if (place == null
                || !linked
                || (place.length() == 1 && place.reading().word().ordinary())) {
            return at;
        }
        org.sijill.lexicon.Sense.Place known = place.sense(org.sijill.lexicon.Sense.Place.class);
        if (known != null && !known.country().isEmpty()) {
            owner.country = known.country();
        }
        return place.to();
    }

    private boolean goesOn(int at, boolean shut, boolean first) {
        if (!text.token(at).isWord() || clause(at) || phrases.longest(at, Phrase.LEADER) != null) {
            return false;
        }
        Phrase title = phrases.longest(at, Phrase.TITLE | Phrase.HONORIFIC);
        if (!first
                && title != null
                && title.bare()
                && !(title.length() == 1
                        && shut
                        && definite(at)
                        && title.sense(Title.class) instanceof Title known
                        && known.homograph())) {
            return false;
        }
        boolean conjunction = text.readings(at).length > 0 && text.readings(at)[0].conjunction() != 0;
        if (conjunction && (!shut || !joined(at))) {
            return false;
        }
        if (link(at)) {
            boolean attached = !text.readings(at)[0].bare();
            if (at + 1 < text.size() && !attached && OCCASIONS.contains(text.folded(at + 1))) {
                return false;
            }
            return attached || (at + 1 < text.size() && text.token(at + 1).isWord() && !names.begins(at + 1));
        }
        return definite(at)
                ? !shut
                        || !personal(at)
                        || text.content(at) != null
                        || text.folded(at).endsWith("ه")
                : !shut && !startsName(at, first);
    }

    /** Whether a token may open a complement behind a definite title. */
    boolean opens(int at) {
        return text.token(at).isWord() && !clause(at) && link(at);
    }

    /** «في», «لدى» and an attached ب or ل open the complement again. */
    private boolean link(int at) {
        String folded = text.folded(at);
        if (folded.equals("في")
                || folded.equals("لدي")
                || folded.equals("لشءون")
                || folded.equals("علي")
                || folded.equals("عن")) {
            return true;
        }
        Reading reading = text.word(at) == null ? null : text.readings(at)[0];
        return reading != null
                && reading.conjunction() == 0
                && (reading.preposition() == 'ب' || reading.preposition() == 'ل')
                && reading.pronoun() == null;
    }

    private boolean clause(int at) {
        if (text.is(at, WordClass.COMPLEMENTIZER)
                || text.is(at, WordClass.RELATIVE)
                || text.is(at, WordClass.JOINT)
                || text.is(at, WordClass.AUXILIARY)
                || text.is(at, WordClass.NEGATION)
                || text.is(at, WordClass.TIME)) {
            return true;
        }
        boolean preposition = text.is(at, WordClass.PREPOSITION) && !link(at);
        return preposition || (text.is(at, WordClass.VERB) && !text.is(at, WordClass.NOUN)) || verb(at);
    }

    private boolean verb(int at) {
        boolean verb = false;
        for (Reading reading : text.readings(at)) {
            if (reading.word().noun() != null || reading.word().is(WordClass.NOUN) || reading.definite()) {
                return false;
            }
            verb |= !reading.word().verbs().isEmpty() && reading.preposition() == 0;
        }
        return verb;
    }

    private boolean definite(int at) {
        String folded = text.folded(at);
        // «ألبرت» begins with a hamza and has no article.
        return (folded.startsWith("ال") && text.token(at).surface().charAt(0) != 'أ')
                || folded.startsWith("وال")
                || folded.startsWith("لل")
                || folded.startsWith("بال")
                || phrases.bare(at, Phrase.PARTY) != null;
    }

    private boolean joined(int at) {
        return text.folded(at).startsWith("وال");
    }

    private boolean personal(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.word().personal()) {
                return true;
            }
        }
        return text.readings(at).length == 0;
    }

    private boolean startsName(int at, boolean first) {
        if (first) {
            return names.begins(at);
        }
        @Nullable Reading content = text.content(at);
        return content == null
                || names.begins(at)
                || (personal(at) && !content.word().ordinary());
    }
}
