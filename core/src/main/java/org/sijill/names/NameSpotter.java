package org.sijill.names;

import java.util.Set;
import org.sijill.lexicon.Sense.Qualifier;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;

/** Tells how far a personal name runs. */
final class NameSpotter {

    /** Words that only join the parts of a name; what follows them belongs to it. */
    private static final Set<String> JOINTS = Set.of(
            "بن", "ابن", "بنت", "ال", "ابو", "ابا", "ابي", "عبد", "ولد", "فان", "فون", "ماك", "سان", "الدين", "الله",
            "ديل", "دير", "اوف");

    /** Particles of foreign names that are Arabic words too: joints only beside a part that is no ordinary word. */
    private static final Set<String> PARTICLES = Set.of(
            "دي", "دو", "دا", "دل", "ديلا", "لا", "لو", "بو", "بي", "تي", "جي", "اس", "دبليو", "كي", "بان", "ام", "ذو",
            "لي", "او");

    /** Which of a name a monarch or a pope is. */
    private static final Set<String> ORDINALS = Set.of(
            "الاول", "الاولي", "الثاني", "الثانيه", "الثالث", "الثالثه", "الرابع", "الخامس", "السادس", "السابع",
            "الثامن", "التاسع", "العاشر", "الحادي");

    private static final int LONGEST = 10;

    private final LexedText text;
    private final Phrases phrases;
    private final NameWords words;

    NameSpotter(LexedText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
        this.words = new NameWords(text, phrases);
    }

    /** What single words of the text say of being names. */
    NameWords words() {
        return words;
    }

    /**
     * The end of a name that begins at a token where one is expected, as after a title.
     *
     * @return the token after the name; {@code from} where no name begins there
     */
    int end(int from) {
        return end(from, from);
    }

    /** The end of a name whose words up to a token are known. */
    int end(int from, int known) {
        int at = known;
        while (at < text.size() && at - from < LONGEST && fits(at, at - from)) {
            at++;
        }
        while (at > known && joint(at - 1) && !closesName(at - 1)) {
            at--;
        }
        return at;
    }

    /** Whether a name may begin at a token where none is announced: a known given name that is no ordinary word. */
    boolean begins(int at) {
        if (at + 1 >= text.size()) {
            return false;
        }
        Word word = words.givenWord(at);
        boolean given = word != null
                && !word.family()
                && !word.ordinary()
                && word.senses().isEmpty();
        boolean compound = text.folded(at).equals("عبد") || text.folded(at).equals("ابو");
        return (given && (words.strong(at + 1) || (joint(at + 1) && at + 2 < text.size() && fits(at + 2, 2))))
                || (compound && words.strong(at + 1) && words.strong(at + 2));
    }

    private boolean fits(int at, int before) {
        Token token = text.token(at);
        boolean inside = before > 0;
        if (token.kind() != Token.Kind.ARABIC) {
            boolean hyphen = token.is("-")
                    && at + 1 < text.size()
                    && (words.strong(at + 1) || text.content(at + 1) == null)
                    && glued(at);
            return inside
                    && at + 1 < text.size()
                    && (hyphen || (token.is(".") && initial(at - 1) && words.strong(at + 1)));
        }
        if (inside && initial(at) && text.isSign(at + 1, ".")) {
            return at + 2 < text.size() && words.strong(at + 2);
        }
        if (words.particle(at)) {
            return false;
        }
        if (inside && JOINTS.contains(text.folded(at - 1)) && !closesName(at - 1)) {
            return !text.is(at, WordClass.PREPOSITION) || words.personal(at);
        }
        if (inside && joint(at - 1) && !closesName(at - 1) && words.personal(at)) {
            return true;
        }
        // «نيكولا ساركوزي الأمير»: behind two words of a name a title with article is another's.
        boolean another = before > 1
                && text.folded(at).startsWith("ال")
                && phrases.bare(at, Phrase.TITLE) != null
                && text.readings(at)[0].word().ordinary();
        if (inside && (another || beginsTitle(at))) {
            return false;
        }
        if (joint(at)) {
            return at + 1 < text.size() && (closesName(at) ? inside : joins(at));
        }
        if (text.folded(at).equals("علي")) {
            return ali(at, before);
        }
        if (words.preposition(at)) {
            return false;
        }
        if (inside && ordinal(at)) {
            return true;
        }
        if (before > 1 && ordinal(at - 1) && !text.folded(at).equals("بن")) {
            return false;
        }
        return nameWord(at, before) || (before == 1 && (surname(at) || beginsWithWaw(at) || beginsOddly(at)));
    }

    /** «الملك غوستاف السابع عشر», «البابا شنودة الثالث»; «الأول من أمس» is a day. */
    private boolean ordinal(int at) {
        boolean ten = text.folded(at).equals("عشر") && ORDINALS.contains(text.folded(at - 1));
        boolean day = at + 1 < text.size() && text.folded(at + 1).equals("من");
        return ten
                || (ORDINALS.contains(text.folded(at))
                        && !day
                        && !text.token(at - 1).isSign());
    }

    /** «لاكشمان ويراسينغه،»: behind one foreign given name an unknown word in و that no other name follows belongs to it. */
    private boolean beginsWithWaw(int at) {
        return words.joinedUnknown(at)
                && !words.personal(at - 1)
                && !(at + 1 < text.size() && (words.strong(at + 1) || words.joinedUnknown(at + 1)));
    }

    /** «كريج ريدي رئيس الوكالة»: behind a given name that no list knows a word that could otherwise be only an odd verb, or a noun before a title. */
    private boolean beginsOddly(int at) {
        boolean bare = words.unknown(at - 1) && !text.folded(at).startsWith("ال");
        boolean beforeTitle = text.is(at, WordClass.NOUN)
                && text.readings(at)[0].bare()
                && phrases.bare(at + 1, Phrase.TITLE) != null
                && phrases.longest(at, Phrase.TITLE | Phrase.BODY | Phrase.PARTY | Phrase.PLACE) == null;
        return bare && (words.odd(at) || beforeTitle);
    }

    /** «اللواء أسامة الصغير،», «الدكتور حسن نافعة أستاذ»: behind one given name an ordinary noun that ends the phrase. */
    private boolean surname(int at) {
        Word given = words.givenWord(at - 1);
        boolean called = given != null
                && !given.ordinary()
                && given.senses().isEmpty()
                && phrases.longest(at - 1, Phrase.LEADER) == null;
        boolean noun = text.is(at, WordClass.NOUN) || text.is(at, WordClass.ADJECTIVE);
        boolean other = text.is(at, WordClass.TIME)
                || text.is(at, WordClass.VERB)
                || phrases.longest(at, ~(Phrase.CAUTION | Phrase.LEADER)) != null;
        return called && noun && !other && text.readings(at)[0].bare() && phraseEnds(at + 1);
    }

    private boolean phraseEnds(int at) {
        return at >= text.size()
                || text.isSign(at, "،,:-–.(")
                || text.is(at, WordClass.COMPLEMENTIZER)
                || phrases.bare(at, Phrase.TITLE | Phrase.QUALIFIER) != null;
    }

    /** «جيمس ر. كادوالادر». */
    private boolean initial(int at) {
        return text.token(at).kind() == Token.Kind.ARABIC && text.folded(at).length() == 1 && at + 1 < text.size();
    }

    /** «محمد علي», but «مرسي على أن»: Egyptian papers write the two alike. */
    private boolean ali(int at, int before) {
        boolean named = words.strong(at + 1) || (joint(at + 1) && at + 2 < text.size());
        boolean writtenWithDots = !text.token(at).surface().endsWith("ى");
        if (before == 0 && !writtenWithDots) {
            return words.personal(at + 1) && (words.personal(at + 2) || words.strong(at + 2));
        }
        return named || (before == 1 && writtenWithDots && !phraseFollows(at + 1));
    }

    private boolean phraseFollows(int at) {
        return at < text.size()
                && (text.folded(at).startsWith("ال") && !words.personal(at)
                        || text.is(at, WordClass.COMPLEMENTIZER)
                        || text.is(at, WordClass.DEMONSTRATIVE)
                        || text.content(at) != null && !text.is(at, WordClass.PREPOSITION));
    }

    /** «محمد بن نايف ولي العهد»: a title of two words ends the name, one of one word only where nobody is called so. */
    private boolean beginsTitle(int at) {
        Phrase title = phrases.longest(at, Phrase.TITLE | Phrase.HONORIFIC | Phrase.QUALIFIER);
        if (title == null) {
            return false;
        }
        Word word = text.readings(at)[0].word();
        if (title.length() > 1 || !word.personal() || !title.bare()) {
            return true;
        }
        Qualifier qualifier = title.sense(Qualifier.class);
        boolean goesOn = words.strong(at + 1) || joint(at + 1);
        return qualifier != null
                && ((Offices.follows(qualifier) && !goesOn)
                        || phrases.longest(title.to(), Phrase.TITLE | Phrase.BODY) != null);
    }

    private boolean glued(int at) {
        return text.token(at - 1).end() == text.token(at).start()
                && text.token(at).end() == text.token(at + 1).start();
    }

    private boolean nameWord(int at, int before) {
        Word word = words.bareWord(at);
        if (word == null) {
            return words.unknown(at) || words.foreign(at) || words.withPronoun(at);
        }
        if (!word.personal()) {
            return words.nameOnly(at, word)
                    || (!word.content() && !word.ordinary())
                    || (before == 0 && words.foreign(at));
        }
        if (!word.ordinary() || word.family()) {
            return true;
        }
        boolean family = text.folded(at).startsWith("ال") && word.classes().isEmpty() && !beneficiaryFollows(at + 1);
        return before == 0 ? nextIsName(at) : before == 1 && !opensGenitive(at) || family || nextIsName(at);
    }

    /** «تمنى السفير أبو حميد التوفيق لبعثته». */
    private boolean beneficiaryFollows(int at) {
        return at < text.size() && text.readings(at).length > 0 && text.readings(at)[0].preposition() == 'ل';
    }

    /** «أوباما وسام الشجاعة»: an ordinary word with a definite one behind it begins a genitive. */
    private boolean opensGenitive(int at) {
        return at + 1 < text.size()
                && text.folded(at + 1).startsWith("ال")
                && !text.is(at + 1, WordClass.RELATIVE)
                && !words.personal(at + 1)
                && text.content(at + 1) != null;
    }

    /** An ordinary word is a first name only where a name goes on: «الرئيس أمين الجميل», but «الرئيس سعيد بالزيارة». */
    private boolean nextIsName(int at) {
        if (at + 1 >= text.size()) {
            return false;
        }
        Word next = words.bareWord(at + 1);
        return (next != null && next.personal() && text.readings(at + 1)[0].bare())
                || words.strong(at + 1)
                || JOINTS.contains(text.folded(at + 1));
    }

    private boolean joins(int at) {
        if (text.token(at + 1).kind() != Token.Kind.ARABIC) {
            return false;
        }
        return JOINTS.contains(text.folded(at))
                ? !text.is(at + 1, WordClass.PREPOSITION) || words.personal(at + 1)
                : words.strong(at + 1) || words.personal(at + 1) || PARTICLES.contains(text.folded(at + 1));
    }

    private boolean closesName(int at) {
        return text.folded(at).equals("الدين") || text.folded(at).equals("الله");
    }

    private boolean joint(int at) {
        if (at >= text.size()) {
            return false;
        }
        if (JOINTS.contains(text.folded(at))) {
            return true;
        }
        return PARTICLES.contains(text.folded(at))
                && "أإ".indexOf(text.token(at).surface().charAt(0)) < 0
                && (words.strong(at + 1)
                        || (at > 0 && words.strong(at - 1))
                        || (at + 1 < text.size() && words.personal(at + 1) && text.is(at, WordClass.JOINT)));
    }
}
