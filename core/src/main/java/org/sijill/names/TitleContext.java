package org.sijill.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Title;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** What the words around a title say of it: that it is a name or an adjective here, that it is another person's, how far it goes. */
final class TitleContext {

    private static final Set<WordClass> NOMINAL = Set.of(WordClass.NOUN, WordClass.ADJECTIVE);

    private final LexedText text;
    private final Phrases phrases;
    private final NameSpotter names;
    private final Owners owners;

    TitleContext(LexedText text, Phrases phrases, NameSpotter names, Owners owners) {
        this.text = text;
        this.phrases = phrases;
        this.names = names;
        this.owners = owners;
    }

    /** «الأمير سلطان بن سلمان», «أميرة نصار»: a title that people are called by, with a name behind it and no article. */
    boolean isName(Phrase phrase) {
        int next = phrase.to();
        boolean called = phrase.length() == 1
                && !phrase.definite()
                && phrase.reading().word().personal();
        return called
                && next < text.size()
                && (text.folded(next).equals("بن")
                        || (names.end(next) > next
                                && phrases.longest(next, Phrase.PARTY | Phrase.NISBA) == null
                                && names.words().strong(next)));
    }

    /** «الحزب الحاكم», «الملف النووي المحافظ»: behind a noun with article a word that is an adjective too is one. */
    boolean adjectiveHere(Phrase phrase, boolean first) {
        Title title = phrase.sense(Title.class);
        int before = phrase.from() - 1;
        boolean oneWord = first && phrase.length() == 1 && phrase.bare() && title != null && title.homograph();
        return oneWord
                && before >= 0
                && text.folded(phrase.from()).startsWith("ال")
                && text.folded(before).startsWith("ال")
                && text.token(before).isWord();
    }

    /** «أمير منطقة مكة المكرمة القنصل الفرنسي»: a title with article and a nisba of its own begins another person. */
    boolean ofAnother(Draft person, int at) {
        Phrase phrase = phrases.bare(at, Phrase.TITLE);
        if (phrase != null && phrase.reading().definite() && unlike(person, phrase.sense(Title.class))) {
            return true;
        }
        Nisba nisba = phrase != null && phrase.reading().definite() ? owners.nisba(phrase.to()) : null;
        return nisba != null
                && !nisba.country().isEmpty()
                && person.office != null
                && !nisba.country().equals(person.country);
    }

    /** «ملك السويد أعضاء الوفد»: behind one person's title that of several begins another mention. */
    boolean ofSeveral(int at) {
        Phrase phrase = phrases.bare(at, Phrase.TITLE);
        return phrase != null
                && phrase.sense(Title.class) instanceof Title title
                && title.number() != GrammaticalNumber.SINGULAR;
    }

    /** «التقى المبعوث الرئيس», «حمل الرئيس السنغالي الوزير»: nobody is head of state and minister or envoy at once. */
    private static boolean unlike(Draft person, @Nullable Title title) {
        Office office = person.office;
        if (title == null || office == null || !person.definite) {
            return false;
        }
        return title.office() == Office.HEAD_OF_STATE
                ? serves(office)
                : office == Office.HEAD_OF_STATE && serves(title.office());
    }

    private static boolean serves(Office office) {
        return Offices.ministerial(office)
                || office == Office.AMBASSADOR
                || office == Office.ENVOY
                || office == Office.SPOKESPERSON;
    }

    /** «رئيس» without article heads a state only before its name: «رئيس روسيا», but «رئيس اللجنة». */
    boolean headOfState(Phrase phrase, Title title) {
        if (phrase.length() > 1 || phrase.owned() || title.number() != GrammaticalNumber.SINGULAR) {
            return true;
        }
        Phrase next = phrases.bare(phrase.to(), Phrase.PARTY);
        boolean country = next != null && !(next.sense(Country.class) instanceof Country c && c.metonym());
        return country || owners.nisba(phrase.to()) != null || names.end(phrase.to()) > phrase.to();
    }

    /** «المتحدث باسم الخارجية السفير أحمد أبو زيد»: behind another office a bare «السفير» is a rank. */
    static boolean isRank(Draft person, Title title, Phrase phrase) {
        boolean serving = person.office == Office.SPOKESPERSON
                || person.office == Office.OFFICIAL
                || person.office == Office.DEPUTY_MINISTER
                || person.office == Office.ADVISER;
        return serving
                && title.office() == Office.AMBASSADOR
                && phrase.length() == 1
                && phrase.reading().definite();
    }

    /** «الملحق الصحي», «المستشار الإعلامي»: an adjective with article behind a title with article. */
    boolean adjective(int at) {
        if (at == 0
                || at >= text.size()
                || !text.folded(at).startsWith("ال")
                || !text.folded(at - 1).startsWith("ال")) {
            return false;
        }
        String folded = text.folded(at);
        boolean shape = folded.endsWith("ي") || folded.endsWith("يه") || text.is(at, WordClass.ADJECTIVE);
        Reading content = text.content(at);
        return shape
                && content != null
                && !content.word().personal()
                && NOMINAL.containsAll(content.word().classes())
                && phrases.longest(
                                at, Phrase.NISBA | Phrase.LEADER | Phrase.COUNTRY | Phrase.QUALIFIER | Phrase.HONORIFIC)
                        == null
                && !(phrases.longest(at, Phrase.TITLE) instanceof Phrase title
                        && (title.length() > 1
                                || !(title.sense(Title.class) instanceof Title known && known.homograph())));
    }

    /** «وزير الخارجية وشؤون المغتربين», «وزير الثقافة والإعلام السعودي»: what else the ministry is of, if its state or holder follows. */
    int portfolio(int from) {
        int at = from;
        while (at < text.size() && at - from < 6 && portfolioWord(at, at == from)) {
            at++;
        }
        boolean told = at > from
                && at < text.size()
                && (owners.nisba(at) != null
                        || phrases.bare(at, Phrase.PARTY | Phrase.LEADER | Phrase.HONORIFIC) != null
                        || names.begins(at)
                        || (names.words().strong(at) && names.end(at) - at > 1));
        return told ? at : from;
    }

    private boolean portfolioWord(int at, boolean first) {
        String folded = text.folded(at);
        boolean noun = first
                ? folded.startsWith("وال") || folded.equals("وشءون")
                : folded.startsWith("ال") || folded.startsWith("وال") || folded.equals("وشءون");
        return noun
                && text.token(at).isWord()
                && owners.nisba(at) == null
                && phrases.longest(at, Phrase.TITLE | Phrase.LEADER | Phrase.HONORIFIC | Phrase.PARTY | Phrase.ANAPHOR)
                        == null
                && !(text.readings(at).length == 0);
    }

    /** Whether a person's name begins at a token where one may be expected. */
    boolean nameFollows(int at) {
        return phrases.bare(at, Phrase.LEADER | Phrase.HONORIFIC) != null
                || names.begins(at)
                || (names.end(at) > at
                        && (names.words().strong(at) || names.words().personal(at)));
    }

    /** How far a word before a title reaches with that title: «مساعد» + «مدير عام» is longer than «مساعد مدير». */
    int reaches(Phrase before) {
        Phrase title = phrases.longest(before.to(), Phrase.TITLE);
        return title == null ? before.to() : title.to();
    }
}
