package org.sijill.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Body;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Honorific;
import org.sijill.lexicon.Sense.Leader;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.Sense.Place;
import org.sijill.lexicon.Sense.Qualifier;
import org.sijill.lexicon.Sense.Scope;
import org.sijill.lexicon.Sense.Title;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/**
 * Reads a person: honorifics, a chain of titles with nisba, country or body, a name, and an apposition after it.
 *
 * <p>«صاحب السمو الملكي الأمير محمد بن نايف بن عبدالعزيز ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية» is one person;
 * «وزير الخارجية الأمريكي جون كيري» is one; «نزيه النجاري، سفير مصر لدى روسيا» is one with the title after the name.
 */
final class PersonParser {

    /** Offices that name their host after «لدى» or «في». */
    private static final Set<Office> POSTED = Set.of(Office.AMBASSADOR, Office.ENVOY, Office.OFFICIAL, Office.SPOKESPERSON);

    /** Words before a title that make another office of it; kin and successors are people of their own. */
    private static final Set<String> TITLES_BEFORE =
            Set.of("spokesperson_before", "acting_before", "adviser_before", "representative_before", "deputy_before", "office_before");

    /** How many words the object of an office may take: «رئيس الهيئة العامة للاستثمار». */
    private static final int LONGEST_COMPLEMENT = 9;

    private final LexedText text;
    private final NameSpotter names;
    private final @Nullable LocalDate day;

    PersonParser(LexedText text, NameSpotter names, @Nullable LocalDate day) {
        this.text = text;
        this.names = names;
        this.day = day;
    }

    /** The person that begins at a token, or null. */
    @Nullable Draft parse(int from) {
        Draft person = new Draft(from);
        int at = skipHonorifics(from, true);
        boolean honoured = at > from;
        int titled = titles(person, at, at == from);
        if (titled > at) {
            at = skipQuote(skipHonorifics(titled, false));
            person.to = titled;
            if (person.number != GrammaticalNumber.SINGULAR) {
                return person;
            }
        }
        if (!name(person, at, titled > from || honoured)) {
            return person.office == null ? null : person;
        }
        apposition(person);
        return person;
    }

    /** Reads the name at a token into the person; says whether there is one. */
    private boolean name(Draft person, int at, boolean announced) {
        Phrase known = Phrase.longest(text, at, Leader.class::isInstance);
        boolean reachable = known != null && (at == person.from || known.reading().bare());
        int spotted = announced || names.begins(at) ? names.end(at) : at;
        if (known != null && reachable && known.to() >= spotted) {
            person.nameFrom = at;
            person.nameTo = known.to();
            List<Leader> leaders = known.senses().stream().map(Leader.class::cast).toList();
            person.leaders = leaders.stream().map(Leader::person).distinct().toList();
            person.rule = leaders.get(0).id();
            person.gender = leaders.get(0).person().gender();
        } else if (spotted > at) {
            person.nameFrom = at;
            person.nameTo = spotted;
            person.rule = announced ? person.rule : "names:given-name";
        } else {
            return false;
        }
        person.to = skipQuote(person.nameTo);
        return true;
    }

    private int skipQuote(int at) {
        return at < text.size() && text.isSign(at, "\"«»“”") ? at + 1 : at;
    }

    private int skipHonorifics(int from, boolean first) {
        int at = from;
        while (at < text.size()) {
            Phrase honorific = Phrase.longest(text, at, Honorific.class::isInstance);
            if (honorific == null || (!(first && at == from) && !honorific.reading().bare())) {
                break;
            }
            Phrase title = Phrase.longest(text, at, Title.class::isInstance);
            if (title != null && title.to() >= honorific.to() && !royalBeforeName(honorific)) {
                break;
            }
            at = honorific.to();
        }
        return at;
    }

    /** «الأمير محمد بن سلمان» is a prince, «أمير قطر» a head of state. */
    private boolean royalBeforeName(Phrase honorific) {
        return honorific.definite() && names.end(honorific.to()) > honorific.to() && !text.folded(honorific.from()).endsWith("ملك");
    }

    /** Reads a chain of titles; gives the token after it, or the first one where there is no title. */
    private int titles(Draft person, int from, boolean first) {
        int at = from;
        while (at < text.size()) {
            boolean owned = at > from && isServant(person) && !person.definite;
            Draft into = owned ? new Draft(at) : person;
            int next = title(into, at, first && at == from);
            if (next == at) {
                break;
            }
            if (owned) {
                person.country = person.country == null ? into.country : person.country;
                person.organization = person.organization == null ? into.organization : person.organization;
                person.definite = true;
                next = post(next);
            }
            at = skipHonorifics(next, false);
            if (at > next && Phrase.longest(text, at, Title.class::isInstance) == null) {
                at = next;
                break;
            }
            if (person.number != GrammaticalNumber.SINGULAR) {
                break;
            }
        }
        return at;
    }

    /** «سفير خادم الحرمين الشريفين»: the title that follows is of whom the ambassador serves. */
    private static boolean isServant(Draft person) {
        return person.office == Office.AMBASSADOR || person.office == Office.ENVOY || person.office == Office.ADVISER || person.office == Office.SPOKESPERSON
                || person.office == Office.OFFICIAL;
    }

    private int title(Draft person, int from, boolean first) {
        Phrase before = Phrase.longest(text, from, Qualifier.class::isInstance);
        Phrase phrase = Phrase.longest(text, from, Title.class::isInstance);
        if (before != null && (phrase == null || before.to() > phrase.to())) {
            return qualifiedTitle(person, before, first);
        }
        if (phrase == null || !mayGoOn(person, phrase, first)) {
            return from;
        }
        Title title = bestTitle(phrase);
        if (title == null || (title.office() == Office.HEAD_OF_STATE && !phrase.definite() && !headOfState(phrase))) {
            return genericHead(person, phrase, title);
        }
        return complements(person, title, phrase);
    }

    private boolean mayGoOn(Draft person, Phrase phrase, boolean first) {
        return first || phrase.reading().bare() || (person.office == Office.DEPUTY_HEAD && phrase.reading().conjunction() == 'و' && !person.hasName());
    }

    private @Nullable Title bestTitle(Phrase phrase) {
        return phrase.sense(Title.class);
    }

    /** «نائب» + «رئيس الوزراء», «المتحدث باسم» + «الخارجية الروسية», «مساعد» + «وزير الخارجية». */
    private int qualifiedTitle(Draft person, Phrase qualifier, boolean first) {
        String effect = ((Qualifier) qualifier.senses().get(0)).effect();
        if ((!first && !qualifier.reading().bare()) || isAfterTitle(effect) || !TITLES_BEFORE.contains(effect)) {
            return qualifier.from();
        }
        Draft inner = new Draft(qualifier.to());
        int at = title(inner, qualifier.to(), true);
        if (at == qualifier.to()) {
            at = body(inner, qualifier.to());
        }
        if (at == qualifier.to()) {
            return qualifier.from();
        }
        person.country = person.country == null ? inner.country : person.country;
        person.organization = person.organization == null ? inner.organization : person.organization;
        person.definite = qualifier.definite();
        person.number = inner.number;
        person.offer(under(effect, inner.office));
        return at;
    }

    private static boolean isAfterTitle(String effect) {
        return !effect.endsWith("_before") && !effect.equals("former_span") && !effect.equals("peer");
    }

    private static boolean makesFormer(String effect) {
        return effect.equals("former") || effect.equals("dead") || effect.equals("deposed");
    }

    /** What an office becomes under a word before it. */
    private static Office under(String effect, @Nullable Office office) {
        return switch (effect) {
            case "spokesperson_before" -> Office.SPOKESPERSON;
            case "acting_before" -> office == null ? Office.OFFICIAL : office;
            case "adviser_before" -> Office.ADVISER;
            case "representative_before" -> Office.ENVOY;
            case "deputy_before" -> deputy(office);
            default -> Office.OFFICIAL;
        };
    }

    private static Office deputy(@Nullable Office office) {
        return office == null
                ? Office.OFFICIAL
                : switch (office) {
                    case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, DEPUTY_HEAD -> Office.DEPUTY_HEAD;
                    case FOREIGN_MINISTER, DEFENCE_MINISTER, MINISTER -> Office.DEPUTY_MINISTER;
                    default -> Office.OFFICIAL;
                };
    }

    /** «رئيس» without article heads a state only before its name: «رئيس روسيا», but «رئيس اللجنة». */
    private boolean headOfState(Phrase title) {
        if (title.to() - title.from() > 1 || title.reading().pronoun() != null) {
            return true;
        }
        Phrase next = Phrase.longest(text, title.to(), sense -> sense instanceof Country country && !country.metonym() || sense instanceof Organization);
        boolean nisba = nisbaAt(title.to()) != null;
        return (next != null && next.reading().bare()) || nisba || names.end(title.to()) > title.to() || dual((Title) title.senses().get(0));
    }

    private static boolean dual(Title title) {
        return title.number() != GrammaticalNumber.SINGULAR;
    }

    /** A head whose object the lexicon does not know: «رئيس لجنة الصداقة», «مدير عام …». */
    private int genericHead(Draft person, Phrase phrase, @Nullable Title title) {
        if (title == null || title.number() != GrammaticalNumber.SINGULAR) {
            return phrase.from();
        }
        person.definite = true;
        int at = complement(person, phrase.to());
        if (at == phrase.to()) {
            return phrase.from();
        }
        person.offer(Office.OFFICIAL);
        person.rule = title.id();
        return at;
    }

    private int complements(Draft person, Title title, Phrase phrase) {
        person.rule = title.id();
        person.number = title.number();
        person.gender = title.gender();
        person.definite |= phrase.definite();
        person.country = person.country == null && !title.country().isEmpty() ? title.country() : person.country;
        person.organization = person.organization == null && !title.organization().isEmpty() ? title.organization() : person.organization;
        Office office = title.office();
        int at = phrase.to();
        if (person.number != GrammaticalNumber.SINGULAR) {
            person.offer(office);
            return at;
        }
        boolean hadOrganization = person.organization != null;
        at = belonging(person, at, office);
        if (person.organization != null && !hadOrganization && (office == Office.HEAD_OF_STATE || office == Office.MINISTER) && person.country == null) {
            office = Office.SECRETARY_GENERAL;
        }
        if (at == phrase.to() && title.scope() == Scope.BODY) {
            at = complement(person, at);
        }
        person.offer(office);
        return at;
    }

    /** Nisba, country or body that the office is of, former holders' words, and the post of an ambassador. */
    private int belonging(Draft person, int from, Office office) {
        int at = from;
        while (at < text.size()) {
            int next = belongingStep(person, at, at == from, office);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int belongingStep(Draft person, int at, boolean first, Office office) {
        Phrase qualifier = Phrase.longest(text, at, sense -> sense instanceof Qualifier q && isAfterTitle(q.effect()));
        if (qualifier != null && qualifier.reading().bare()) {
            String effect = ((Qualifier) qualifier.senses().get(0)).effect();
            person.former |= makesFormer(effect);
            return qualifier.to();
        }
        Nisba nisba = nisbaAt(at);
        if (nisba != null && !person.hasParty()) {
            person.country = nisba.country().isEmpty() ? null : nisba.country();
            person.organization = nisba.organization().isEmpty() ? null : nisba.organization();
            return at + 1;
        }
        if (!person.hasParty()) {
            int owned = owner(person, at);
            if (owned > at) {
                return owned;
            }
        }
        return POSTED.contains(office) ? post(at) : at;
    }

    private @Nullable Nisba nisbaAt(int at) {
        if (at >= text.size()) {
            return null;
        }
        for (Reading reading : text.readings(at)) {
            if (reading.bare()) {
                for (var sense : reading.word().senses()) {
                    if (sense instanceof Nisba nisba && !nisba.people() && nisba.number() != GrammaticalNumber.PLURAL) {
                        return nisba;
                    }
                }
            }
        }
        return null;
    }

    /** «مصر» in «سفير مصر», «للأمم المتحدة» in «الأمين العام للأمم المتحدة». */
    private int owner(Draft person, int at) {
        Phrase phrase = Phrase.longest(text, at, sense -> sense instanceof Country || sense instanceof Organization);
        boolean linked = phrase != null && (phrase.reading().preposition() == 'ل' || (phrase.reading().preposition() == 'ب' && phrase.senses().get(0) instanceof Country));
        if (phrase == null || phrase.reading().conjunction() != 0 || (phrase.reading().preposition() != 0 && !linked)) {
            return body(person, at);
        }
        if (phrase.senses().get(0) instanceof Country country) {
            person.country = country.code();
        } else if (phrase.senses().get(0) instanceof Organization organization) {
            person.organization = organization.code();
            person.office = organization.kind() == Kind.GROUP ? Office.PARTY_LEADER : person.office;
        }
        return phrase.to();
    }

    /** «الخارجية الروسية» in «المتحدث باسم الخارجية الروسية». */
    private int body(Draft person, int at) {
        Phrase phrase = Phrase.longest(text, at, sense -> sense instanceof Body || sense instanceof Country || sense instanceof Organization);
        if (phrase == null || !phrase.reading().bare()) {
            return at;
        }
        switch (phrase.senses().get(0)) {
            case Country country -> person.country = country.code();
            case Organization organization -> person.organization = organization.code();
            case Body body -> {
                if (!body.country().isEmpty()) {
                    person.country = body.country();
                } else {
                    return ownerOfBody(person, phrase.to());
                }
            }
            default -> {}
        }
        return phrase.to();
    }

    private int ownerOfBody(Draft person, int at) {
        Nisba nisba = nisbaAt(at);
        if (nisba != null) {
            person.country = nisba.country().isEmpty() ? null : nisba.country();
            person.organization = nisba.organization().isEmpty() ? null : nisba.organization();
            return at + 1;
        }
        Phrase country = Phrase.longest(text, at, Country.class::isInstance);
        if (country != null && country.reading().bare()) {
            person.country = ((Country) country.senses().get(0)).code();
            return country.to();
        }
        return at;
    }

    /** «لدى روسيا», «في القاهرة», «بالرياض», «إلى اليمن» after an ambassador or envoy: where the office is held, not whose. */
    private int post(int at) {
        if (at >= text.size()) {
            return at;
        }
        String folded = text.folded(at);
        int place = folded.equals("لدي") || folded.equals("في") || folded.equals("الي") ? at + 1 : at;
        Phrase phrase = Phrase.longest(text, place, sense -> sense instanceof Country || sense instanceof Place || sense instanceof Organization);
        if (phrase == null || phrase.reading().conjunction() != 0) {
            return at;
        }
        boolean announced = place > at ? phrase.reading().bare() : phrase.reading().preposition() == 'ب' || phrase.reading().preposition() == 'ل';
        return announced ? phrase.to() : at;
    }

    /** Skips the words that tell what an office is of, up to a name, a sign or a verb; takes a nisba or country among them. */
    private int complement(Draft person, int from) {
        int at = from;
        while (at < text.size() && at - from < LONGEST_COMPLEMENT && !endsComplement(at, at == from)) {
            Draft owner = new Draft(at);
            int owned = owner(owner, at);
            Nisba nisba = nisbaAt(at);
            if (owned > at) {
                person.country = person.country == null ? owner.country : person.country;
                person.organization = person.organization == null ? owner.organization : person.organization;
                at = owned;
            } else {
                if (nisba != null && person.country == null && !nisba.country().isEmpty()) {
                    person.country = nisba.country();
                }
                at++;
            }
        }
        return at;
    }

    private boolean endsComplement(int at, boolean first) {
        if (!text.token(at).isWord()) {
            return true;
        }
        boolean verb = text.is(at, WordClass.VERB) || (verbal(at) && !text.is(at, WordClass.NOUN));
        boolean function = text.is(at, WordClass.COMPLEMENTIZER) || text.is(at, WordClass.RELATIVE) || text.is(at, WordClass.JOINT)
                || text.is(at, WordClass.AUXILIARY) || text.is(at, WordClass.NEGATION) || text.is(at, WordClass.TIME)
                || (text.is(at, WordClass.PREPOSITION) && !(text.folded(at).equals("في") && !first));
        if (verb || function || Phrase.longest(text, at, Leader.class::isInstance) != null) {
            return true;
        }
        boolean announced = names.begins(at) || (text.word(at) != null && java.util.Objects.requireNonNull(text.word(at)).personal() && !java.util.Objects.requireNonNull(text.word(at)).ordinary());
        Phrase title = first ? null : Phrase.longest(text, at, Title.class::isInstance);
        return announced || (title != null && title.reading().bare());
    }

    private boolean verbal(int at) {
        for (Reading reading : text.readings(at)) {
            if (!reading.word().verbs().isEmpty() && reading.preposition() == 0 && !reading.definite()) {
                return true;
            }
        }
        return false;
    }

    /** «التقى الوزير سامح شكري وزير الخارجية الروسي»: a title of another state is another person's. */
    private static boolean contradicts(Draft person, Draft after) {
        if (after.country == null) {
            return false;
        }
        return person.country != null
                ? !person.country.equals(after.country)
                : !person.leaders.isEmpty() && person.leaders.stream().noneMatch(l -> l.tenures().stream().anyMatch(t -> t.code().equals(after.country)));
    }

    /** A title after the name, with or without a comma, unless a name of its own follows it. */
    private void apposition(Draft person) {
        int at = person.to;
        boolean comma = at < text.size() && text.isSign(at, "،,-");
        int start = comma ? at + 1 : at;
        Phrase phrase = Phrase.longest(text, start, sense -> sense instanceof Title || (sense instanceof Qualifier q && !isAfterTitle(q.effect())));
        if (phrase == null || !phrase.reading().bare()) {
            return;
        }
        Draft after = new Draft(start);
        int end = titles(after, start, true);
        if (end == start || after.office == null || after.number != GrammaticalNumber.SINGULAR) {
            return;
        }
        if (person.office != null && !comma && contradicts(person, after)) {
            return;
        }
        int nameAt = skipHonorifics(end, false);
        if (names.end(nameAt) > nameAt || Phrase.longest(text, nameAt, Leader.class::isInstance) != null) {
            return;
        }
        person.former |= after.former;
        person.country = person.country == null ? after.country : person.country;
        person.organization = person.organization == null && person.country == null ? after.organization : person.organization;
        person.offer(after.office);
        person.to = end;
    }
}
