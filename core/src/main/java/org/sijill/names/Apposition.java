package org.sijill.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.Leader;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.Sense.Title;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** Reads the title behind a name, and tells whether the name behind a chain of titles is the servant's or the master's. */
final class Apposition {

    /** «جون فيليب، وهو وزير سابق». */
    private static final Set<String> HE = Set.of("وهو", "وهي", "هو", "هي");

    private final LexedText text;
    private final Phrases phrases;
    private final NameSpotter names;
    private final TitleChain titles;
    private final @Nullable LocalDate day;

    Apposition(LexedText text, Phrases phrases, NameSpotter names, TitleChain titles, @Nullable LocalDate day) {
        this.text = text;
        this.phrases = phrases;
        this.names = names;
        this.titles = titles;
        this.day = day;
    }

    /**
     * Where the title of another begins in «متحدث باسم وزير الخارجية البريطاني فيليب هاموند»: the name is the minister's if the
     * lexicon knows the bearer as minister and never as a spokesman. -1 where the name is the person's own.
     */
    int master(Draft chain, int end, List<Officeholder> leaders) {
        if (!Offices.serves(chain.office)) {
            return -1;
        }
        for (int at = chain.from + 1; at < end; at++) {
            Phrase phrase = phrases.longest(at, Phrase.TITLE);
            Title title = phrase == null || phrase.reading().conjunction() != 0 ? null : phrase.sense(Title.class);
            if (title != null
                    && leaders.stream()
                            .anyMatch(leader -> holds(leader, title.office())
                                    && leader.tenures().stream().noneMatch(t -> t.office() == chain.office))) {
                return at;
            }
        }
        return -1;
    }

    private boolean holds(Officeholder leader, Office office) {
        return leader.at(day).stream().anyMatch(t -> t.office() == office);
    }

    static List<Officeholder> leaders(@Nullable Phrase known) {
        return known == null
                ? List.of()
                : known.senses().stream()
                        .filter(Leader.class::isInstance)
                        .map(sense -> ((Leader) sense).person())
                        .distinct()
                        .toList();
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
    void read(Draft person) {
        int at = skipRemark(person.to);
        boolean sign = at < text.size() && text.isSign(at, "،,-(–");
        int start = sign ? at + 1 : at;
        if (sign && start < text.size() && HE.contains(text.folded(start))) {
            start++;
        }
        Phrase phrase = phrases.bare(start, Phrase.TITLE | Phrase.QUALIFIER);
        if (phrase == null || (!phrase.is(Phrase.TITLE) && !before(phrase))) {
            return;
        }
        Draft after = new Draft(start);
        int end = titles.read(after, start, true);
        if (end == start
                || after.office == null
                || after.number != GrammaticalNumber.SINGULAR
                || (!after.definite && !after.hasParty() && !after.owned)) {
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
        if (master < 0 && person.hasName() && followedByName(next) && Offices.serves(after.office)) {
            master = served(start, end);
        }
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

    /** «كريم الشابي مستشار رئيس الحكومة المختار السماوي»: where the title of the one begins whom somebody named serves, or -1. */
    private int served(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            Phrase phrase = phrases.longest(at, Phrase.TITLE);
            if (phrase != null
                    && phrase.reading().conjunction() == 0
                    && phrases.longest(start, Phrase.TITLE | Phrase.QUALIFIER) instanceof Phrase first
                    && first.to() <= at) {
                return at;
            }
        }
        return -1;
    }

    private boolean followedByName(int at) {
        int end = names.end(at);
        boolean name = end - at > 1
                || (end > at
                        && (names.words().personal(at)
                                || !text.folded(at).startsWith("ل")
                                        && !text.folded(at).startsWith("ال")));
        return name || phrases.longest(at, Phrase.LEADER) instanceof Phrase leader && leader.bare();
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
                : !person.leaders.isEmpty()
                        && person.leaders.stream()
                                .noneMatch(l -> l.tenures().stream()
                                        .anyMatch(t -> t.code().equals(after.country)));
    }
}
