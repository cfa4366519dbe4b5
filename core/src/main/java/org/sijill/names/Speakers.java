package org.sijill.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.SpeakerNoun;
import org.sijill.lexicon.SpeakerNoun.Need;
import org.sijill.lexicon.SpeakerNoun.Sort;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;

/**
 * Finds who is told only as a speaker, behind a verb of speech and by a noun that names nobody elsewhere: «قالت الشرطة المحلية
 * إن», «ذكرت صحيفة كوميرسانت الروسية أن», «أكد أحد المحققين».
 */
final class Speakers {

    private static final int LONGEST = 9;
    private static final int LONGEST_OUTLET = 6;
    /** So many words may stand between «نقلت» and its «عن». */
    private static final int FAR = 14;

    /** «مسؤول في إدارة الرئيس»: prepositions of the body that somebody works in. */
    private static final Set<String> WITHIN = Set.of("في", "لدي", "من");

    private static final Set<String> LINKED = Set.of("وفقا", "ووفقا", "طبقا", "وطبقا");

    private static final Set<String> SOURCES =
            Set.of("بحسب", "وبحسب", "حسب", "وحسب", "وفق", "ووفق", "وفقا", "ووفقا", "طبقا", "وطبقا");

    private final LexedText text;
    private final SpeechVerbs verbs;
    private final NameSpotter names;
    private final Lexicon lexicon;
    private final Draft[] taken;
    private final List<Draft> displaced = new ArrayList<>();
    /** The last speaker told by each noun in the singular: whom «الصحيفة» and «المحقق» point back to. */
    private final Map<String, Draft> last = new HashMap<>();

    Speakers(LexedText text, List<Draft> drafts, SpeechVerbs verbs, NameSpotter names, Lexicon lexicon) {
        this.text = text;
        this.verbs = verbs;
        this.names = names;
        this.lexicon = lexicon;
        this.taken = Draft.byToken(drafts, text.size() + 1);
    }

    /** Drafts that a speaker's name has taken in: «الروسية» of «صحيفة كوميرسانت الروسية». */
    List<Draft> displaced() {
        return displaced;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int verb = text.firstBodyToken(); verb + 1 < text.size(); verb++) {
            if (taken[verb] != null && taken[verb].from == verb) {
                learn(taken[verb]);
            }
            Draft speaker = text.token(verb).isWord() ? behind(verb) : null;
            speaker = speaker == null && text.token(verb).isWord() ? behindSource(verb) : speaker;
            if (speaker != null) {
                found.add(speaker);
            }
        }
        return found;
    }

    /** Keeps an organisation by the noun that its name begins with: «الأمانة العامة لمنظمة التعاون الإسلامي». */
    private void learn(Draft draft) {
        if ((draft.kind == Kind.ORGANIZATION || draft.kind == Kind.GROUP) && !draft.adjective) {
            for (Reading head : text.readings(draft.from)) {
                if (lexicon.speakerNoun(head.word().form()) != null) {
                    last.put(head.word().form(), draft);
                }
            }
        }
    }

    private @Nullable Draft behind(int verb) {
        VerbForm form = verbs.at(verb);
        int end = text.sentence(verb).to();
        for (int noun = verb + 1; form != null && noun < end; noun++) {
            Found found = noun(noun, form.gender());
            if (found != null) {
                return read(noun, found.noun, found.form, found.definite);
            }
            if (!isPassing(noun)) {
                return null;
            }
        }
        return null;
    }

    /** «ونقلت الوكالة عن مسؤولين في الوزارة», «بحسب مصادر طبية»: the noun behind a preposition that tells whose words they are. */
    private @Nullable Draft behindSource(int at) {
        boolean source = SOURCES.contains(text.folded(at)) || text.folded(at).equals("عن") && passedOn(at);
        int noun = at + 1;
        if (!source || noun >= text.sentence(at).to() || taken[noun] != null && !isUntold(taken[noun])) {
            return null;
        }
        for (Reading reading : text.readings(noun)) {
            boolean linked = LINKED.contains(text.folded(at)) ? reading.preposition() == 'ل' : reading.bare();
            SpeakerNoun found = lexicon.speakerNoun(nominative(reading.word().form()));
            if (found != null && linked && reading.conjunction() == 0 && reading.pronoun() == null) {
                return read(noun, found, nominative(reading.word().form()), reading.definite());
            }
        }
        return null;
    }

    /** «مسؤولين» as «مسؤولون»: nouns of people stand in the table as they stand before their verb. */
    private String nominative(String form) {
        boolean oblique = form.endsWith("ين") && lexicon.speakerNoun(form) == null;
        return oblique ? form.substring(0, form.length() - 2) + "ون" : form;
    }

    /** Whether «عن» belongs to words that are passed on: «نقلا عن», «ونقلت الوكالة عن». */
    private boolean passedOn(int of) {
        for (int i = of - 1; i >= Math.max(text.sentence(of).from(), of - FAR); i--) {
            if (text.is(i, WordClass.COMPLEMENTIZER)) {
                return false;
            }
            VerbForm form = verbs.at(i);
            if (text.folded(i).equals("نقلا") || form != null && form.lemma().equals("نقل")) {
                return true;
            }
        }
        return false;
    }

    /** A noun of speakers in its place: which, by which form, and whether with article. */
    private record Found(SpeakerNoun noun, String form, boolean definite) {}

    /** The noun at a token where nobody else is named and the verb agrees with it; else null. */
    private @Nullable Found noun(int at, Gender verb) {
        if (taken[at] != null && !isUntold(taken[at])) {
            return null;
        }
        for (Reading reading : text.readings(at)) {
            Found found = agreeing(reading.word().form(), reading.definite(), verb);
            if (found != null && reading.bare() && reading.pronoun() == null) {
                return found;
            }
        }
        return text.readings(at).length == 0 ? agreeing(text.folded(at), false, verb) : null;
    }

    private @Nullable Found agreeing(String form, boolean definite, Gender verb) {
        SpeakerNoun noun = lexicon.speakerNoun(form);
        boolean agrees = noun != null && (noun.gender() == Gender.COMMON || noun.gender() == verb);
        return noun != null && agrees ? new Found(noun, form, definite) : null;
    }

    /** «مسؤولون»: a plural of office that tells neither names nor whose. */
    private static boolean isUntold(Draft draft) {
        return draft.kind == Kind.PERSON
                && draft.number == GrammaticalNumber.PLURAL
                && !draft.definite
                && !draft.hasName()
                && !draft.hasParty()
                && draft.members.isEmpty();
    }

    private boolean isPassing(int i) {
        return taken[i] == null
                && (text.is(i, WordClass.TIME) || text.is(i, WordClass.ADVERB))
                && !text.is(i, WordClass.COMPLEMENTIZER)
                && !text.is(i, WordClass.PREPOSITION);
    }

    private @Nullable Draft read(int at, SpeakerNoun noun, String form, boolean definite) {
        Draft draft = new Draft(at);
        draft.kind = Kind.ORGANIZATION;
        draft.speaker = true;
        draft.office = noun.office();
        draft.definite = definite;
        draft.gender = noun.gender();
        draft.rule = noun.id();
        draft.to = at + 1;
        if (taken[at] != null) {
            displaced.add(taken[at]);
            draft.to = taken[at].to;
        }
        boolean named = noun.sort() == Sort.MEDIUM && outlet(draft) || extend(draft, definite);
        if (noun.sort() == Sort.PERSON && !form.endsWith("ون") && (namedBefore(draft.to) || called(draft))) {
            return draft.hasName() ? draft : null;
        }
        owner(draft);
        draft.abroad = noun.sort() == Sort.MEDIUM;
        Draft before = definite && !named && !draft.hasParty() ? last.get(form) : null;
        if (before != null) {
            draft.sameAs(before);
            return draft;
        }
        boolean alone = definite && draft.to == at + 1;
        if (!draft.hasParty()
                && (noun.needs() == Need.PARTY && draft.to == at + 1 || alone && noun.needs() == Need.TOLD)) {
            return null;
        }
        if (draft.ar == null) {
            draft.ar = text.words(draft.from, draft.to);
        }
        last.put(form, draft);
        return draft;
    }

    /** Takes in what describes the noun; says whether a state's nisba was among it. */
    private boolean extend(Draft draft, boolean definite) {
        int end = Math.min(text.sentence(draft.from).to(), draft.from + LONGEST);
        boolean genitive = definite;
        while (draft.to < end) {
            int at = draft.to;
            Draft other = taken[at];
            if (other != null) {
                if (!other.adjective || other.from != at) {
                    return false;
                }
                draft.country = other.country;
                draft.organization = other.organization;
                draft.to = other.to;
                displaced.add(other);
                return true;
            }
            int quoted = quoted(draft, at, end);
            if (quoted > at) {
                draft.to = quoted;
                genitive = true;
            } else if (describes(at, genitive)) {
                genitive |= !isIndefiniteAdjective(at);
                draft.to = at + 1;
            } else {
                return false;
            }
        }
        return false;
    }

    /** The end of a name in quotation marks or brackets: «منظمة (بتسيلم)», «هيئة "توب 500"»; the token itself where none opens. */
    private int quoted(Draft draft, int at, int end) {
        if (!text.isSign(at, "\"«“(")) {
            return at;
        }
        for (int i = at + 2; i < Math.min(end, at + 5); i++) {
            if (text.isSign(i, "\"»”)")) {
                Draft inside = taken[at + 1];
                if (inside != null) {
                    draft.organization = inside.organization;
                    draft.country = inside.country;
                    displaced.add(inside);
                }
                return taken[i - 1] == inside ? i + 1 : at;
            }
        }
        return at;
    }

    /**
     * Whether a word belongs to the noun before it: an adjective of its definiteness, its genitive, or «لل…» of a body's field;
     * behind the genitive no other noun.
     */
    private boolean describes(int at, boolean genitive) {
        if (!text.token(at).isWord()
                || text.is(at, WordClass.COMPLEMENTIZER)
                || text.is(at, WordClass.RELATIVE)
                || text.is(at, WordClass.TIME)
                || text.is(at, WordClass.PREPOSITION)
                || text.is(at, WordClass.ADVERB)
                || text.is(at, WordClass.JOINT)) {
            return false;
        }
        Reading[] readings = text.readings(at);
        if (readings.length == 0) {
            return !genitive || text.folded(at).startsWith("ال") || text.readings(at - 1).length == 0;
        }
        Reading first = readings[0];
        boolean article = first.definite() || first.word().form().startsWith("ال");
        boolean field = first.preposition() == 'ل' && article;
        boolean joined =
                first.conjunction() == 'و' && article && text.folded(at - 1).contains("ال");
        boolean noun = text.is(at, WordClass.NOUN) && !text.is(at, WordClass.ADJECTIVE);
        if (field || joined || (first.bare() && article)) {
            return !(genitive && first.bare() && noun);
        }
        return first.bare() && (!genitive || isIndefiniteAdjective(at)) && !text.mayBeVerb(at);
    }

    private boolean isIndefiniteAdjective(int at) {
        return text.is(at, WordClass.ADJECTIVE) && !text.folded(at).startsWith("ال");
    }

    /** «مهندس البرمجيات الأردني المقيم في كاليفورنيا عمر القضاة أن»: whether a name is told before what is said. */
    private boolean namedBefore(int from) {
        int end = Math.min(text.sentence(from - 1).to(), from + LONGEST);
        for (int at = from; at < end && !text.is(at, WordClass.COMPLEMENTIZER) && !text.isSign(at, ":،,«\"("); at++) {
            if (taken[at] != null
                    && taken[at].from == at
                    && taken[at].kind == Kind.PERSON
                    && taken[at].hasName()
                    && !text.is(at - 1, WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** «الباحثة اللبنانية هدى شمعون»: reads the name behind the description; says whether there is one. */
    private boolean called(Draft draft) {
        int end = taken[draft.to] == null ? names.end(draft.to) : draft.to;
        if (end <= draft.to || end - draft.to == 1 && !names.words().strong(draft.to)) {
            return false;
        }
        draft.nameFrom = draft.to;
        draft.nameTo = end;
        draft.to = end;
        draft.kind = Kind.PERSON;
        draft.speaker = false;
        return true;
    }

    /** «وكالة سانا», «صحيفة "لوموند"»: reads the name of a known paper or agency with the state that it is at home in. */
    private boolean outlet(Draft draft) {
        int end = Math.min(text.sentence(draft.from).to(), draft.to + LONGEST_OUTLET);
        StringBuilder name = new StringBuilder();
        int named = draft.to;
        for (int at = draft.to; at < end; at++) {
            if (text.token(at).isWord()) {
                name.append(name.isEmpty() ? "" : " ").append(text.token(at).surface());
                String country = lexicon.sources().country(name.toString());
                named = country == null ? named : text.isSign(at + 1, "\"»”)") ? at + 2 : at + 1;
                draft.country = country == null ? draft.country : country;
            }
        }
        boolean found = named > draft.to;
        for (int at = draft.to; found && at < named; at++) {
            if (taken[at] != null) {
                displaced.add(taken[at]);
            }
        }
        draft.to = named;
        return found;
    }

    /** Whom a body or an official belongs to, behind the name: «مسؤولون في الحكومة الإسرائيلية», «شرطة دبي». */
    private void owner(Draft draft) {
        boolean governed = draft.to < text.size() && WITHIN.contains(text.folded(draft.to));
        for (int at = draft.to; at <= draft.to + (governed ? 2 : 1) && at < text.size() && !draft.hasParty(); at++) {
            Draft other = taken[at];
            boolean own = at < draft.to + 2 || text.readings(at).length == 0 || text.readings(at)[0].bare();
            if (other != null && own && other.from == at && !other.adjective && other.anaphor == null) {
                draft.country = other.country;
                draft.organization = other.organization;
                draft.ar = text.words(draft.from, other.to);
                return;
            }
            boolean between = at == draft.to + 1
                    && text.is(at, WordClass.NOUN)
                    && !text.folded(at).startsWith("ال");
            if (!text.is(at, WordClass.PREPOSITION) && !between) {
                return;
            }
        }
    }
}
