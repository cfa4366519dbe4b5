package org.sijill.names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.Title;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;
import org.sijill.text.TokenRange;

/**
 * Reads a person: honorifics, a chain of titles with nisba, country or body, a name, and an apposition after it.
 *
 * <p>«صاحب السمو الملكي الأمير محمد بن نايف بن عبدالعزيز ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية» is one person;
 * «وزير الخارجية الأمريكي جون كيري» is one; «عادل البناري، سفير الجزائر لدى كوبا» is one with the title after the name.
 */
final class PersonParser {

    private final LexedText text;
    private final Phrases phrases;
    private final NameSpotter names;
    private final SpeechVerbs speech;
    private final TitleChain titles;
    private final Apposition appositions;

    PersonParser(
            LexedText text,
            Phrases phrases,
            NameSpotter names,
            Owners owners,
            SpeechVerbs speech,
            @Nullable LocalDate day) {
        this.speech = speech;
        this.text = text;
        this.phrases = phrases;
        this.names = names;
        this.titles = new TitleChain(text, phrases, names, owners);
        this.appositions = new Apposition(text, phrases, names, titles, day);
    }

    /** The person that begins at a token, or null. */
    @Nullable
    Draft parse(int from) {
        return parse(from, false);
    }

    /** The same; {@code listed} where the token goes on with a list of persons: «كل من هيثم رحمة ونصر الحريري». */
    @Nullable
    Draft parse(int from, boolean listed) {
        Draft person = new Draft(from);
        int at = titles.honorifics(from, true);
        boolean honoured = at > from;
        int titleAt = at;
        int titled = titles.read(person, at, at == from);
        if (titled > at && asRole(from)) {
            return null;
        }
        person.honoured = honoured;
        if (titled > at) {
            at = skipQuote(titles.honorifics(titled, false));
            person.to = titled;
            if (person.number != GrammaticalNumber.SINGULAR) {
                return person;
            }
        }
        boolean announced = titled > from
                || honoured
                || ((listed || eachOf(from)) && names.words().givenWord(at) != null)
                || saysSomething(from);
        if (!name(person, at, announced)
                && !nameBehindComma(person, at)
                && !nameBeforeTitle(person, at)
                && !nameBeforeSpeech(person, at)) {
            return person.office == null || !standsAlone(person, titleAt) ? null : person;
        }
        if (!person.hasParty() && person.leaders.isEmpty()) {
            nationality(person, from);
        }
        int master = appositions.master(person, person.nameFrom, person.leaders);
        if (master > from) {
            return withoutName(person, master);
        }
        appositions.read(person);
        return person;
    }

    /** «وقالت ليلى علي أكرمي إن», «أكد المصمم رائد الشهواني أن»: two words or more of which one is surely a name, behind a verb of speech. */
    private boolean saysSomething(int at) {
        if (at == 0 || text.inTitle(at) || text.folded(at).startsWith("ال") || !behindSpeech(at)) {
            return false;
        }
        int end = names.end(at);
        boolean full = end - at > (text.folded(at).equals("لي") ? 2 : 1)
                && end < text.sentence(at).to()
                && !text.isSign(end, ".؛؟!");
        return full && (names.words().personal(at) || foreign(at)) && surely(at, end);
    }

    /** Whether a word that no list knows may be a given name: no plural, nothing of somebody's («اقتصاداتها»). */
    private boolean foreign(int at) {
        String folded = text.folded(at);
        return speech.at(at - 1) != null
                && names.words().strong(at)
                && !folded.endsWith("ها")
                && !folded.endsWith("هم")
                && !folded.endsWith("ات");
    }

    private boolean surely(int from, int to) {
        for (int at = from; at < to; at++) {
            if (names.words().strong(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of speech stands before a token, maybe with a word that describes who speaks and that no list holds. */
    private boolean behindSpeech(int at) {
        if (speech.at(at - 1) != null) {
            return true;
        }
        return at > 1
                && text.folded(at - 1).startsWith("ال")
                && text.token(at - 1).isWord()
                && speech.at(at - 2) != null
                && phrases.longest(at - 1, Phrase.TITLE | Phrase.PARTY | Phrase.PLACE | Phrase.NISBA | Phrase.BODY)
                        == null
                && !text.is(at - 1, WordClass.TIME);
    }

    private boolean eachOf(int at) {
        return at > 1 && text.folded(at - 1).equals("من") && text.folded(at - 2).equals("كل");
    }

    /** «كوزير للدفاع»: the office as a role that somebody takes. */
    private boolean asRole(int at) {
        return text.readings(at).length > 0 && text.readings(at)[0].preposition() == 'ك';
    }

    /** «جامعة الملك عبدالعزيز», «الملك فيصل» behind «مستشفى»: an institution that bears a name. */
    boolean isEponym(Draft person) {
        if (person.from == 0
                || person.hasParty()
                || !(person.hasName() || (person.office == Office.HEAD_OF_STATE && person.generic))) {
            return false;
        }
        Phrase before = phrases.longest(person.from - 1, Phrase.QUALIFIER);
        return before != null
                && before.to() == person.from
                && before.sense(Sense.Qualifier.class) instanceof Sense.Qualifier qualifier
                && qualifier.effect().equals("eponym_before");
    }

    /** Whether a title points to somebody without a name: not as a role («كوزير»), not where it is an ordinary word too. */
    private boolean standsAlone(Draft person, int titleAt) {
        Phrase phrase = phrases.longest(titleAt, Phrase.TITLE);
        Title title = phrase == null ? null : phrase.sense(Title.class);
        boolean word = title != null
                && phrase != null
                && phrase.length() == 1
                && title.id().equals(person.rule)
                && title.homograph();
        if (word && title != null && title.gender() == Gender.FEMININE) {
            return person.definite && behindFeminineVerb(titleAt);
        }
        return person.hasParty() || person.definite || person.owned;
    }

    /** «أضافت المستشارة», «قالت الرئيسة» are people; «القضية الرئيسة» is not. */
    private boolean behindFeminineVerb(int at) {
        return at > 0
                && Arrays.stream(text.readings(at - 1))
                        .filter(reading -> !reading.definite())
                        .flatMap(reading -> reading.word().verbs().stream())
                        .anyMatch(form -> form.gender() == Gender.FEMININE);
    }

    /** The spokesman without the name; the minister is read as the next mention. */
    private static Draft withoutName(Draft person, int to) {
        person.nameFrom = -1;
        person.nameTo = -1;
        person.leaders = List.of();
        person.rule = "names:title";
        person.to = to;
        return person;
    }

    /** Reads the name at a token into the person; says whether there is one. */
    private boolean name(Draft person, int at, boolean announced) {
        Phrase known = phrases.longest(at, Phrase.LEADER);
        // «الكاميرون» is not Cameron, «الصدام» not Saddam: a name bears the article or bears none.
        boolean articled = known != null
                && known.reading().definite()
                && !known.reading().word().form().startsWith("ال");
        boolean reachable = known != null && !articled && (at == person.from || known.bare());
        boolean told = announced
                || names.begins(at)
                || (behindNisba(at) && names.words().strong(at) && names.words().strong(at + 1));
        int spotted = told ? names.end(at) : at;
        if (known != null && reachable && leads(known, spotted)) {
            person.nameFrom = at;
            person.nameTo = known.to();
            person.cut = Naming.attached(known.reading());
            person.leaders = Apposition.leaders(known);
            person.rule = "leaders:" + person.leaders.get(0).key();
            person.gender = person.leaders.get(0).gender();
        } else if (spotted > at && !odd(person, at, spotted)) {
            person.nameFrom = at;
            person.nameTo = spotted;
            person.cut = names.words().attached(at);
            person.rule = announced ? person.rule : "names:given-name";
        } else {
            return false;
        }
        person.to = opensQuotation(person.nameTo) ? person.nameTo : skipQuote(person.nameTo);
        return true;
    }

    /** «الكاتب الفرنسي برنار هنري ليفي», «رائد الفضاء الأمريكي الدكتور باز ألدرين»: the nisba of the noun before the name. */
    private void nationality(Draft person, int from) {
        Phrase phrase = behindNisba(from) ? phrases.bare(from - 1, Phrase.NISBA) : null;
        if (phrase != null && phrase.sense(Sense.Nisba.class) instanceof Sense.Nisba nisba) {
            person.country = nisba.country();
        }
    }

    /** Whether a nisba with article stands right before a token, of a noun with article; a feminine one before a given name only. */
    private boolean behindNisba(int at) {
        Phrase phrase = at > 1 ? phrases.bare(at - 1, Phrase.NISBA) : null;
        return phrase != null
                && phrase.to() == at
                && phrase.definite()
                && phrase.sense(Sense.Nisba.class) instanceof Sense.Nisba nisba
                && (nisba.gender() == Gender.MASCULINE || names.words().personal(at))
                && nisba.number() == GrammaticalNumber.SINGULAR
                && !nisba.country().isEmpty()
                && text.token(at - 2).isWord()
                && text.folded(at - 2).contains("ال");
    }

    /** «سفير لبنان في اليابان، نضال يحيى، إن»: a name of two words or more that a comma cuts from its title. */
    private boolean nameBehindComma(Draft person, int at) {
        boolean comma = person.office != null
                && at == person.to
                && at + 1 < text.size()
                && text.isSign(at, "،,")
                && (person.definite || person.hasParty());
        if (!comma) {
            return false;
        }
        int start = titles.honorifics(at + 1, true);
        Phrase rank = phrases.bare(start, Phrase.TITLE);
        if (start == at + 1
                && rank != null
                && rank.length() == 1
                && rank.sense(Title.class) instanceof Title title
                && title.office() == Office.AMBASSADOR) {
            start = rank.to();
        }
        boolean bare = start < text.size() && (text.readings(start).length == 0 || text.readings(start)[0].bare());
        Phrase known = phrases.bare(start, Phrase.LEADER);
        boolean full = known != null && known.length() > 1
                || bare
                        && (names.begins(start)
                                || names.words().strong(start)
                                || names.words().strong(start + 1))
                        && names.end(start) - start > 1;
        if (full) {
            return name(person, start, true);
        }
        int closing = bare ? betweenCommas(start) : start;
        if (closing > start) {
            person.nameFrom = start;
            person.nameTo = closing;
            person.to = closing;
        }
        return closing > start;
    }

    /** «السفير الفلسطيني في البيرو، وليد المؤقت، في»: two to four words of which the first is a name, shut in by commas; else the start. */
    private int betweenCommas(int start) {
        boolean opens = names.words().personal(start)
                || names.words().unknown(start)
                || names.words().unknown(start + 1);
        for (int at = start; opens && at < Math.min(start + 5, text.size()); at++) {
            if (text.isSign(at, "،,")) {
                return at - start > 1 ? at : start;
            }
            // «أيمن مشرفة،»: a title that ends the name is none.
            boolean last = at == start + 1 && names.words().personal(start) && text.isSign(at + 1, "،,");
            if (!mayBeOfName(at, last)) {
                return start;
            }
        }
        return start;
    }

    private boolean mayBeOfName(int at, boolean evenTitle) {
        int other = Phrase.PARTY | Phrase.PLACE | Phrase.NISBA | Phrase.BODY | (evenTitle ? 0 : Phrase.TITLE);
        return text.token(at).kind() == Token.Kind.ARABIC
                && !text.is(at, WordClass.TIME)
                && !text.is(at, WordClass.COMPLEMENTIZER)
                && !text.is(at, WordClass.AUXILIARY)
                && phrases.longest(at, other) == null
                && (!text.is(at, WordClass.PREPOSITION) || names.words().personal(at));
    }

    /**
     * «وقال عضو المجلس أركان الطرموز لـ"الوطن":», «قال العميد سرحد قادر إن»: two or three words between a title that is complete,
     * behind a verb of speech, and what is said.
     */
    private boolean nameBeforeSpeech(Draft person, int at) {
        boolean called = person.office != null
                && at == person.to
                && (person.definite || person.hasParty())
                && person.from > 0
                && !text.inTitle(at)
                && speech.at(person.from - 1) != null;
        int end = at;
        while (called && end < Math.min(at + 3, text.size()) && describesNothing(end)) {
            end++;
        }
        boolean full = end - at > 1 && end < text.size() && leadsToSpeech(end);
        if (full) {
            person.nameFrom = at;
            person.nameTo = end;
            person.to = end;
        }
        return full;
    }

    /** Whether a word may be of a name that no lexicon holds: no «مخاطبا», no «الأسبق» right behind the title. */
    private boolean describesNothing(int at) {
        boolean known = text.readings(at).length > 0;
        boolean bare = !known || text.readings(at)[0].bare() && text.readings(at)[0].pronoun() == null;
        boolean adverbial = known
                && text.folded(at).endsWith("ا")
                && !names.words().personal(at)
                && text.readings(at)[0].word().content();
        // «رئيس مركز الأرصاد والزلازل عمر»: what و joins to the title belongs to it
        return mayBeOfName(at, false)
                && bare
                && !text.folded(at).startsWith("وال")
                && !adverbial
                && !text.is(at, WordClass.ADVERB)
                && !text.is(at, WordClass.RELATIVE)
                && !text.is(at, WordClass.JOINT)
                && (names.words().personal(at)
                        || !known
                        || text.is(at, WordClass.NOUN) && !text.folded(at).startsWith("ال"));
    }

    private boolean leadsToSpeech(int at) {
        boolean paper = text.folded(at).equals("ل") && at + 1 < text.size() && text.isSign(at + 1, "\"«“");
        return paper || text.isSign(at, ":") || text.is(at, WordClass.COMPLEMENTIZER);
    }

    /** «وقال غريغ هولدن، مدير الشركة»: two words that nothing else is known of, with a title behind them. */
    private boolean nameBeforeTitle(Draft person, int at) {
        if (person.office != null || !titleNear(at + 2)) {
            return false;
        }
        boolean joined = names.words().joinedUnknown(at);
        if (at != person.from
                || !(joined
                        || names.words().strong(at)
                        || names.words().strong(at + 1)
                        || (names.words().personal(at) && names.words().personal(at + 1))
                        || (at + 1 < text.size()
                                && (text.folded(at + 1).equals("بن")
                                        || text.folded(at + 1).equals("ولد")
                                        || text.folded(at + 1).equals("الدين"))))) {
            return false;
        }
        int end = joined ? names.end(at, at + 1) : names.end(at);
        if (end - at < 2) {
            return false;
        }
        Draft named = new Draft(at);
        named.to = end;
        appositions.read(named);
        if (named.office == null) {
            return false;
        }
        person.nameFrom = at;
        person.nameTo = end;
        person.to = end;
        person.rule = "names:before-title";
        person.cut = joined ? 1 : 0;
        return true;
    }

    private boolean titleNear(int from) {
        for (int at = from; at < text.size() && at < from + 6; at++) {
            if (phrases.longest(at, Phrase.TITLE | Phrase.QUALIFIER) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * One word behind a title that the lexicon does not know is seldom a name («المجلس المنحل», «رئيس الهيئة لسكك الحديد»);
     * behind a title with its state it mostly is: «وزير الاقتصاد الألماني ألتماير».
     */
    private boolean odd(Draft person, int at, int end) {
        if (end - at > 1 || !names.words().unknown(at)) {
            return false;
        }
        String folded = text.folded(at);
        boolean noun = folded.endsWith("ه")
                || folded.endsWith("ات")
                || "البلكفوتيم".indexOf(folded.charAt(0)) >= 0 && !folded.startsWith("ا");
        return noun || folded.startsWith("ال") || !person.hasParty();
    }

    /** A full name of the lexicon stands against a longer guess, unless a part that is surely a name follows it. */
    private boolean leads(Phrase known, int spotted) {
        return known.to() >= spotted
                || (known.length() > 1
                                && (!names.words().strong(known.to())
                                        || (names.words().unknown(known.to())
                                                && text.folded(known.to()).startsWith("ال")))
                        || known.length() > 1 && names.end(known.from(), known.to()) == known.to());
    }

    /** «وقال الوزير فلان "إن …"»: the mark belongs to what is said and not to the name. */
    private boolean opensQuotation(int at) {
        TokenRange quotation = at + 1 < text.size() ? text.quotationAt(at + 1) : null;
        return quotation != null && quotation.from() == at + 1;
    }

    private int skipQuote(int at) {
        return at < text.size() && text.isSign(at, "\"«»“”") ? at + 1 : at;
    }
}
