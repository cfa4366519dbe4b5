package org.sijill.names;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.Leader;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.Sense.Title;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/**
 * Reads a person: honorifics, a chain of titles with nisba, country or body, a name, and an apposition after it.
 *
 * <p>«صاحب السمو الملكي الأمير محمد بن نايف بن عبدالعزيز ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية» is one person;
 * «وزير الخارجية الأمريكي جون كيري» is one; «نزيه النجاري، سفير مصر لدى روسيا» is one with the title after the name.
 */
final class PersonParser {

    private final LexedText text;
    private final Phrases phrases;
    private final NameSpotter names;
    private final TitleChain titles;
    private final @Nullable LocalDate day;

    PersonParser(LexedText text, Phrases phrases, NameSpotter names, Owners owners, @Nullable LocalDate day) {
        this.text = text;
        this.phrases = phrases;
        this.names = names;
        this.titles = new TitleChain(text, phrases, names, owners);
        this.day = day;
    }

    /** The person that begins at a token, or null. */
    @Nullable Draft parse(int from) {
        Draft person = new Draft(from);
        int at = titles.honorifics(from, true);
        boolean honoured = at > from;
        int titleAt = at;
        int titled = titles.read(person, at, at == from);
        if (titled > at && asRole(from)) {
            return null;
        }
        if (titled > at) {
            at = skipQuote(titles.honorifics(titled, false));
            person.to = titled;
            if (person.number != GrammaticalNumber.SINGULAR) {
                return person;
            }
        }
        if (!name(person, at, titled > from || honoured) && !nameBehindComma(person, at) && !nameBeforeTitle(person, at)) {
            return person.office == null || !standsAlone(person, titleAt) ? null : person;
        }
        int master = master(person, person.nameFrom, person.leaders);
        if (master > from) {
            return withoutName(person, master);
        }
        apposition(person);
        return person;
    }

    /** «كوزير للدفاع»: the office as a role that somebody takes. */
    private boolean asRole(int at) {
        return text.readings(at).length > 0 && text.readings(at)[0].preposition() == 'ك';
    }

    /** «جامعة الملك عبدالعزيز», «القاضي عياض» behind «جامعة»: an institution that bears a name. */
    boolean isEponym(Draft person) {
        if (person.from == 0 || person.hasParty() || !(person.hasName() || (person.office == Office.HEAD_OF_STATE && person.generic))) {
            return false;
        }
        Phrase before = phrases.longest(person.from - 1, Phrase.QUALIFIER);
        return before != null && before.to() == person.from && before.sense(Sense.Qualifier.class) instanceof Sense.Qualifier qualifier
                && qualifier.effect().equals("eponym_before");
    }

    /** Whether a title points to somebody without a name: not as a role («كوزير»), not where it is an ordinary word too. */
    private boolean standsAlone(Draft person, int titleAt) {
        Phrase phrase = phrases.longest(titleAt, Phrase.TITLE);
        Title title = phrase == null ? null : phrase.sense(Title.class);
        boolean word = title != null && phrase != null && phrase.length() == 1 && title.id().equals(person.rule) && title.homograph();
        if (word && title != null && title.gender() == Gender.FEMININE) {
            return false;
        }
        return person.hasParty() || person.definite || person.owned;
    }

    /**
     * Where the title of another begins in «متحدث باسم وزير الخارجية الإيطالي باولو جنتيلوني»: the name is the minister's if the
     * lexicon knows the bearer as minister and never as a spokesman. -1 where the name is the person's own.
     */
    private int master(Draft chain, int end, List<Officeholder> leaders) {
        if (!Offices.serves(chain.office)) {
            return -1;
        }
        for (int at = chain.from + 1; at < end; at++) {
            Phrase phrase = phrases.longest(at, Phrase.TITLE);
            Title title = phrase == null || phrase.reading().conjunction() != 0 ? null : phrase.sense(Title.class);
            if (title != null && leaders.stream().anyMatch(leader -> holds(leader, title.office()) && leader.tenures().stream().noneMatch(t -> t.office() == chain.office))) {
                return at;
            }
        }
        return -1;
    }

    private boolean holds(Officeholder leader, Office office) {
        return leader.at(day).stream().anyMatch(t -> t.office() == office);
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
        boolean reachable = known != null && (at == person.from || known.bare());
        int spotted = announced || names.begins(at) ? names.end(at) : at;
        if (known != null && reachable && leads(known, spotted)) {
            person.nameFrom = at;
            person.nameTo = known.to();
            person.cut = Naming.attached(known.reading());
            person.leaders = leaders(known);
            person.rule = "leaders:" + person.leaders.get(0).key();
            person.gender = person.leaders.get(0).gender();
        } else if (spotted > at && !odd(person, at, spotted)) {
            person.nameFrom = at;
            person.nameTo = spotted;
            person.cut = names.attached(at);
            person.rule = announced ? person.rule : "names:given-name";
        } else {
            return false;
        }
        person.to = skipQuote(person.nameTo);
        return true;
    }

    /** «سفير المغرب في إيطاليا، يوسف بلا، إن»: a name of two words or more that a comma cuts from its title. */
    private boolean nameBehindComma(Draft person, int at) {
        boolean comma = person.office != null && at == person.to && at + 1 < text.size() && text.isSign(at, "،,") && (person.definite || person.hasParty());
        if (!comma) {
            return false;
        }
        int start = titles.honorifics(at + 1, true);
        Phrase rank = phrases.bare(start, Phrase.TITLE);
        if (start == at + 1 && rank != null && rank.length() == 1 && rank.sense(Title.class) instanceof Title title && title.office() == Office.AMBASSADOR) {
            start = rank.to();
        }
        boolean bare = start < text.size() && (text.readings(start).length == 0 || text.readings(start)[0].bare());
        Phrase known = phrases.bare(start, Phrase.LEADER);
        boolean full = known != null && known.length() > 1 || bare && (names.begins(start) || names.strong(start) || names.strong(start + 1)) && names.end(start) - start > 1;
        return full && name(person, start, true);
    }

    /** «وقال إيفي لاهاف، رئيس اللجنة»: two words that nothing else is known of, with a title behind them. */
    private boolean nameBeforeTitle(Draft person, int at) {
        if (at >= text.size()) {
            return false;
        }
        boolean joined = names.joinedUnknown(at);
        if (person.office != null || at != person.from || !(joined || names.strong(at) || names.strong(at + 1) || (at + 1 < text.size() && text.folded(at + 1).equals("بن")))) {
            return false;
        }
        int end = joined ? names.end(at, at + 1) : names.end(at);
        if (end - at < 2) {
            return false;
        }
        Draft named = new Draft(at);
        named.to = end;
        apposition(named);
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

    /** «ضربة قاضية»: an ordinary word and one that nobody is known to be called by make no person. */
    private boolean odd(Draft person, int at, int end) {
        Phrase phrase = phrases.longest(person.from, Phrase.TITLE);
        return end - at == 1 && names.unknown(at) && !person.definite && !person.hasParty() && phrase != null && phrase.to() == at
                && phrase.sense(Title.class) instanceof Title title && title.homograph();
    }

    /** A full name of the lexicon stands against a longer guess, unless a part that is surely a name follows it. */
    private boolean leads(Phrase known, int spotted) {
        return known.to() >= spotted || (known.length() > 1 && (!names.strong(known.to()) || (names.unknown(known.to()) && text.folded(known.to()).startsWith("ال"))) || known.length() > 1 && names.end(known.from(), known.to()) == known.to());
    }

    private int skipQuote(int at) {
        return at < text.size() && text.isSign(at, "\"«»“”") ? at + 1 : at;
    }

    /** «(79 عاما)»: the token after a short remark in brackets behind a name. */
    private int skipRemark(int at) {
        if (at >= text.size() || !text.isSign(at, "(")) {
            return at;
        }
        for (int i = at + 1; i < text.size() && i < at + 6; i++) {
            if (text.isSign(i, ")")) {
                return phrases.longest(at + 1, Phrase.TITLE) == null ? i + 1 : at;
            }
        }
        return at;
    }

    /** A title after the name, with or without a comma, unless a name of its own follows it. */
    private void apposition(Draft person) {
        int at = skipRemark(person.to);
        boolean sign = at < text.size() && text.isSign(at, "،,-(–");
        int start = sign ? at + 1 : at;
        Phrase phrase = phrases.bare(start, Phrase.TITLE | Phrase.QUALIFIER);
        if (phrase == null || (!phrase.is(Phrase.TITLE) && !before(phrase))) {
            return;
        }
        Draft after = new Draft(start);
        int end = titles.read(after, start, true);
        if (end == start || after.office == null || after.number != GrammaticalNumber.SINGULAR || (!after.definite && !after.hasParty() && !after.owned)) {
            return;
        }
        if (person.office != null && !sign && contradicts(person, after)) {
            return;
        }
        int next = titles.honorifics(end, false);
        int first = titles.first(new Draft(start), start);
        if (first < end && followedByName(next)) {
            after = new Draft(start);
            end = titles.first(after, start);
            next = end;
        }
        int master = master(after, next, leaders(phrases.bare(next, Phrase.LEADER)));
        if (after.office == null || (master < 0 && followedByName(next))) {
            return;
        }
        boolean rank = person.office == Office.AMBASSADOR && person.generic && Offices.serves(after.office);
        if (rank) {
            person.office = after.office;
        } else if (!after.former || person.office == null) {
            person.former |= after.former;
            person.offer(after.office);
        }
        person.completeFrom(after);
        person.rule = person.rule.equals("names:given-name") ? after.rule : person.rule;
        person.to = master < 0 ? end : master;
    }

    private static List<Officeholder> leaders(@Nullable Phrase known) {
        return known == null
                ? List.of()
                : known.senses().stream().filter(Leader.class::isInstance).map(sense -> ((Leader) sense).person()).distinct().toList();
    }

    private boolean followedByName(int at) {
        return names.end(at) > at || phrases.longest(at, Phrase.LEADER) instanceof Phrase leader && leader.bare();
    }

    private static boolean before(Phrase phrase) {
        Sense.Qualifier qualifier = phrase.sense(Sense.Qualifier.class);
        return qualifier != null && Offices.makesOther(qualifier);
    }

    /** «التقى الوزير سامح شكري وزير الخارجية الروسي»: a title of another state is another person's. */
    private static boolean contradicts(Draft person, Draft after) {
        if (after.country == null || person.office == Office.NONE) {
            return false;
        }
        return person.country != null
                ? !person.country.equals(after.country)
                : !person.leaders.isEmpty() && person.leaders.stream().noneMatch(l -> l.tenures().stream().anyMatch(t -> t.code().equals(after.country)));
    }
}
