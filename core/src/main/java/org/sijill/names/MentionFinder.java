package org.sijill.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.Anaphor;
import org.sijill.lexicon.Sense.AnaphorKind;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** Walks through a text and drafts a mention wherever someone or something is named; the longest reading wins. */
final class MentionFinder {

    private final LexedText text;
    private final Phrases phrases;
    private final NameSpotter names;
    private final PersonParser persons;
    private final Groups groups;
    private final Bodies bodies;
    private final Things things;
    private int lastTo = -1;
    private @Nullable Draft last;

    MentionFinder(
            LexedText text, Gazetteer gazetteer, SpeechVerbs speech, @Nullable LocalDate day, @Nullable String home) {
        this.text = text;
        this.phrases = new Phrases(text);
        this.names = new NameSpotter(text, phrases);
        Owners owners = new Owners(text, phrases, gazetteer, home);
        this.persons = new PersonParser(text, phrases, names, owners, speech, day);
        this.groups = new Groups(text, phrases, names, persons);
        this.bodies = new Bodies(text, phrases, home);
        this.things = new Things(text, phrases, owners, gazetteer);
    }

    /** Tells how far names run in this text. */
    NameSpotter names() {
        return names;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Draft draft = text.token(at).isWord() ? at(at) : null;
            if (draft == null || draft.to <= at) {
                at++;
            } else {
                found.add(draft);
                at = draft.to;
                lastTo = at;
                last = draft;
            }
        }
        return found;
    }

    private @Nullable Draft at(int at) {
        Draft anaphor = anaphor(at);
        if (anaphor != null) {
            return anaphor;
        }
        Draft thing = thing(at);
        Draft person = persons.parse(at, goesOnWithPersons(at));
        person = person != null && persons.isEponym(person) ? null : person;
        if (person != null && person.number != GrammaticalNumber.SINGULAR) {
            groups.read(person);
        }
        if (thing == null || (person != null && person.to > thing.to)) {
            return person != null ? person : orElse(groups.alike(last, at), at);
        }
        return thing;
    }

    /** Whether و joins a token to a person told right before. */
    private boolean goesOnWithPersons(int at) {
        return last != null
                && last.kind == Kind.PERSON
                && last.hasName()
                && text.adjoins(at, last.to)
                && text.readings(at).length > 0
                && text.readings(at)[0].conjunction() == 'و';
    }

    private @Nullable Draft orElse(@Nullable Draft alike, int at) {
        return alike != null ? alike : nisba(at);
    }

    /** A state, place, body or organisation; a body that takes in more words is the longer name. */
    private @Nullable Draft thing(int at) {
        Draft body = bodies.read(at);
        Draft named = things.read(at, at == lastTo);
        if (named == null || body == null) {
            return named == null ? body : named;
        }
        boolean organization = named.kind != Kind.COUNTRY && named.organization != null;
        return body.to > named.to || (body.to == named.to && !organization) ? body : named;
    }

    /** A nisba by itself: a people («الروس», «السوريين»), or an adjective beside a noun («العدوان الإسرائيلي»). */
    private @Nullable Draft nisba(int at) {
        Phrase phrase = phrases.longest(at, Phrase.NISBA);
        Nisba ofTwoWords = phrase == null || phrase.length() == 1 ? null : phrase.sense(Nisba.class);
        if (phrase != null && ofTwoWords != null) {
            Draft draft = nisba(at, ofTwoWords, phrase.reading());
            draft.to = phrase.to();
            return draft;
        }
        for (Reading reading : text.readings(at)) {
            for (Sense sense : reading.word().senses()) {
                if (sense instanceof Nisba nisba && reading.pronoun() == null && things.mayBeNisba(at)) {
                    return nisba(at, nisba, reading);
                }
            }
        }
        return null;
    }

    private Draft nisba(int at, Nisba nisba, Reading reading) {
        Draft draft = new Draft(at);
        draft.to = at + 1;
        draft.kind = nisba.organization().isEmpty() ? Kind.COUNTRY : Kind.GROUP;
        draft.belongTo(nisba);
        draft.office = Office.NONE;
        draft.gender = nisba.gender();
        draft.number = nisba.number();
        draft.rule = nisba.id();
        boolean people = nisba.people() || nisba.number() == GrammaticalNumber.PLURAL || counted(at);
        draft.adjective = !people || (!reading.bare() && !reading.definite()) || qualifiesNoun(at, reading);
        return draft;
    }

    /** «17 حوثيا», «سبعة عشر مصريا»: behind a number the singular is a people. */
    private boolean counted(int at) {
        boolean accusative = at > 0 && text.folded(at).endsWith("ا");
        return accusative
                && (text.is(at - 1, WordClass.NUMBER)
                        || Character.isDigit(text.token(at - 1).surface().charAt(0)));
    }

    /** «المسؤولين السوريين»: after a plural noun with article it is an adjective, after anything else a people. */
    private boolean qualifiesNoun(int at, Reading reading) {
        if (at == 0 || !reading.bare() || !reading.definite()) {
            return false;
        }
        String before = text.folded(at - 1);
        return text.token(at - 1).isWord() && before.startsWith("ال") && !text.is(at - 1, WordClass.PREPOSITION);
    }

    /** «نظيره القيرغيزي سادير جاباروف», «الجانبان», «الزعيمان». */
    private @Nullable Draft anaphor(int at) {
        Phrase phrase = phrases.longest(at, Phrase.ANAPHOR);
        Anaphor anaphor = phrase == null ? null : phrase.sense(Anaphor.class);
        boolean owner = phrase != null && phrase.reading().pronoun() != null;
        if (phrase == null || anaphor == null || (anaphor.kind() == AnaphorKind.HOME && !owner)) {
            return null;
        }
        return anaphor(at, anaphor, phrase.reading());
    }

    private @Nullable Draft anaphor(int at, Anaphor anaphor, Reading reading) {
        Draft draft = new Draft(at);
        draft.anaphor = anaphor.kind();
        draft.rule = anaphor.id();
        draft.to = at + 1;
        return switch (anaphor.kind()) {
            case NONE, THREE, FOUR -> null;
            case PERSONS -> {
                draft.number = GrammaticalNumber.DUAL;
                groups.read(draft);
                yield draft;
            }
            case SIDES -> {
                draft.number = GrammaticalNumber.DUAL;
                draft.kind = Kind.COUNTRY;
                yield draft;
            }
            case HOME -> {
                draft.kind = Kind.COUNTRY;
                draft.gender = owner(reading);
                yield draft;
            }
            case SOVEREIGN, HONOURED -> {
                Draft titled = at + 1 < text.size() ? persons.parse(at + 1, false) : null;
                draft.kind = Kind.PERSON;
                draft.gender = text.folded(at).endsWith("ها") ? Gender.FEMININE : Gender.MASCULINE;
                // «معاليه الوزير فلان»: before a name or title it is only a style.
                yield titled == null || titled.anaphor != null ? draft : null;
            }
            case COUNTERPART, COUNTERPARTS, GUEST, SUCCESSOR, PREDECESSOR ->
                owned(at, reading) ? counterpart(draft, reading) : null;
        };
    }

    /** «نظيره القيرغيزي سادير جاباروف», «نظيريه التونسي والجزائري», «ضيفه», «خلفه محمد بخاري». */
    private @Nullable Draft counterpart(Draft draft, Reading reading) {
        if (draft.anaphor == AnaphorKind.COUNTERPARTS) {
            groups.read(draft);
        }
        if (draft.members.isEmpty()) {
            groups.counterpart(draft);
        }
        int before = draft.from - 1;
        boolean verb = reading.conjunction() != 0
                || before >= 0
                        && (text.is(before, WordClass.RELATIVE)
                                || text.token(before).isSign());
        return draft.anaphor == AnaphorKind.SUCCESSOR && (verb || !draft.hasName()) ? null : draft;
    }

    /** Whether a pronoun is attached, be it to a word that the lexicon knows whole («سلفه»). */
    private boolean owned(int at, Reading reading) {
        String surface = text.token(at).surface();
        return reading.pronoun() != null || surface.endsWith("ه") || surface.endsWith("ها");
    }

    /** The gender of the one whom an attached pronoun means. */
    private static Gender owner(Reading reading) {
        String pronoun = reading.pronoun();
        if (pronoun == null) {
            return Gender.COMMON;
        }
        return pronoun.equals("ه") ? Gender.MASCULINE : pronoun.equals("ها") ? Gender.FEMININE : Gender.COMMON;
    }
}
