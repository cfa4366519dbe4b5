package org.sijill.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.NameMatch;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;

/** Finds the short forms of names that an article has told in full: «لافروف», «لكيري», «"مكي"», «عبد النور», «قونغ». */
final class ShortNames {

    private static final Set<String> OPENING = Set.of("عبد", "ابو", "ابا", "ابي");

    private final LexedText text;
    private final SpeechVerbs speech;
    private final Draft[] taken;
    /** The ends of full names by their first word. */
    private final Map<String, Map<List<String>, Tail>> tails = new HashMap<>();
    /** Foreign names by a word inside them that stands in no other name; null where it does. */
    private final Map<String, @Nullable Tail> parts = new HashMap<>();

    /** Those of the lexicon who are told by more than one word. */
    private final Set<Officeholder> full = new HashSet<>();

    private final List<Draft> displaced = new ArrayList<>();

    /** The end of a full name, or a foreign word inside it, folded. */
    private record Tail(Draft full, List<String> words, boolean inner) {}

    private record Match(Tail tail, int cut) {}

    ShortNames(LexedText text, List<Draft> drafts, SpeechVerbs speech) {
        this.text = text;
        this.speech = speech;
        this.taken = Draft.byToken(drafts, text.size());
        for (Draft draft : drafts) {
            learn(draft);
            draft.members.forEach(this::learn);
        }
    }

    private void learn(Draft draft) {
        if (!draft.hasName() || draft.nameTo - draft.nameFrom < 2) {
            return;
        }
        full.addAll(draft.leaders);
        List<String> words = new ArrayList<>();
        for (int i = draft.nameFrom; i < draft.nameTo; i++) {
            words.add(i == draft.nameFrom ? text.folded(i).substring(draft.cut) : text.folded(i));
        }
        List<String> joined = NameMatch.words(text.words(draft.nameFrom, draft.nameTo));
        if (!joined.isEmpty() && joined.get(joined.size() - 1).length() > 2) {
            enter(new Tail(draft, List.of(joined.get(joined.size() - 1)), false));
            for (int i = 0; i + 1 < words.size(); i++) {
                if (i == 0 || !OPENING.contains(words.get(i - 1))) {
                    enter(new Tail(draft, List.copyOf(words.subList(i, words.size())), false));
                }
            }
        }
        for (int i = draft.nameFrom; i + 1 < draft.nameTo; i++) {
            enterPart(draft, words.get(i - draft.nameFrom), words);
        }
    }

    private void enter(Tail tail) {
        tails.computeIfAbsent(tail.words.get(0), word -> new LinkedHashMap<>(2)).putIfAbsent(tail.words, tail);
    }

    /** Whoever is told by two words of one name («سلفا كير» for «سلفا كير ميارديت») is one person still. */
    private void enterPart(Draft draft, String word, List<String> words) {
        if (word.length() > 2) {
            Tail known = parts.get(word);
            boolean another = parts.containsKey(word)
                    && (known == null
                            || !NameMatch.words(String.join(" ", words)).containsAll(nameOf(known.full)));
            parts.put(word, another ? null : known == null ? new Tail(draft, List.of(word), true) : known);
        }
    }

    private List<String> nameOf(Draft full) {
        return NameMatch.words(text.words(full.nameFrom, full.nameTo));
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            Match match = text.token(i).kind() == Token.Kind.ARABIC && free(i) ? at(i) : null;
            if (match == null) {
                i++;
            } else {
                found.add(draft(i, match));
                i += match.tail.words.size();
            }
        }
        return found;
    }

    /** The places that stand for nobody, as a person's name is written there. */
    List<Draft> displaced() {
        return displaced;
    }

    private Draft draft(int at, Match match) {
        if (taken[at] != null) {
            displaced.add(taken[at]);
        }
        Draft draft = new Draft(at);
        draft.to = at + match.tail.words.size();
        draft.nameFrom = at;
        draft.nameTo = draft.to;
        draft.leaders = match.tail.full.leaders;
        draft.gender = match.tail.full.gender;
        draft.rule = "names:short";
        draft.cut = match.cut;
        draft.full = match.tail.inner ? match.tail.full : null;
        return draft;
    }

    /** Whether no other mention stands at a token, or only a city that is no subject there: «وقال سانتياغو». */
    private boolean free(int at) {
        Draft place = taken[at];
        return place == null
                || namesake(at) != null
                || (place.kind != Kind.PERSON
                        && place.to - place.from == 1
                        && tails.containsKey(text.folded(at))
                        && (behindVerb(at, Gender.MASCULINE) || place.adjective && standsAlone(at)));
    }

    /** «وأكد المصري ذلك», «أن السويدي»: with no noun before it, an adjective of belonging is a man's name. */
    private boolean standsAlone(int at) {
        boolean noun = at > 0 && (text.is(at - 1, WordClass.NOUN) || text.is(at - 1, WordClass.ADJECTIVE));
        return at > 0 && text.is(at - 1, WordClass.COMPLEMENTIZER) || !noun && behindVerb(at, null);
    }

    /** «والصفدي»: the bare family name of somebody known whom the article tells nowhere else, while it tells another of that name in full. */
    private @Nullable Match namesake(int at) {
        Draft known = taken[at];
        boolean bare = known != null
                && known.kind == Kind.PERSON
                && known.from == at
                && known.to == at + 1
                && known.nameFrom == at
                && known.office == null
                && !known.leaders.isEmpty();
        if (known == null || !bare || known.leaders.stream().anyMatch(full::contains)) {
            return null;
        }
        String word = text.folded(at).substring(known.cut);
        Tail tail = tails.getOrDefault(word, Map.of()).get(List.of(word));
        return tail == null ? null : new Match(tail, known.cut);
    }

    private @Nullable Match at(int at) {
        Match namesake = taken[at] == null ? null : namesake(at);
        if (namesake != null) {
            return namesake;
        }
        String folded = text.folded(at);
        Tail whole = longest(at, folded);
        if (whole != null && (whole.words.size() > 1 || !ordinaryHere(at) || speaks(at))) {
            return new Match(whole, 0);
        }
        Tail part = taken[at] == null ? parts.get(folded) : null;
        if (part != null && foreign(at) && !goesOn(at + 1)) {
            return new Match(part, 0);
        }
        int prefix = prefix(folded);
        boolean word = text.readings(at).length > 0 && text.readings(at)[0].bare();
        Tail rest = word || prefix == 0 || taken[at] != null ? null : longest(at, folded.substring(prefix));
        return rest == null ? null : new Match(rest, prefix);
    }

    private @Nullable Tail longest(int at, String first) {
        Tail longest = null;
        for (Tail tail : tails.getOrDefault(first, Map.of()).values()) {
            if ((longest == null || tail.words.size() > longest.words.size()) && stands(tail, at)) {
                longest = tail;
            }
        }
        return longest;
    }

    private boolean stands(Tail tail, int at) {
        if (at + tail.words.size() > text.size()) {
            return false;
        }
        for (int i = 1; i < tail.words.size(); i++) {
            if (taken[at + i] != null || !text.folded(at + i).equals(tail.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A family name that is a common word is the person only where no other reading stands. */
    private boolean ordinaryHere(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.bare() && reading.word().ordinary() && !reading.word().personal()) {
                return true;
            }
        }
        return false;
    }

    /** «وقال مدني إن», «وشدد مشرفة على»: behind a verb of speech, or between another verb and the clause that it governs. */
    private boolean speaks(int at) {
        int next = at + 1;
        boolean clause = next < text.size() && (text.is(next, WordClass.COMPLEMENTIZER) || text.isSign(next, ":"));
        return clause && behindVerb(at, null) || at > 0 && speech.at(at - 1) != null;
    }

    /** Whether a verb stands before; where a gender is given, one that can be of that gender only. */
    private boolean behindVerb(int at, @Nullable Gender gender) {
        if (at == 0 || text.sentenceOf(at - 1) != text.sentenceOf(at)) {
            return false;
        }
        boolean verb = false;
        for (Reading reading : text.readings(at - 1)) {
            for (VerbForm form : reading.word().verbs()) {
                verb |= gender == null || form.gender() == gender;
                if (gender != null && form.gender() != gender) {
                    return false;
                }
            }
        }
        return verb;
    }

    /** A word that the lexicon knows from names of leaders at most, and no one's given name in Arabic. */
    private boolean foreign(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.word().personal()
                    || reading.word().ordinary()
                    || !reading.word().senses().isEmpty()
                    || !reading.word().verbs().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether another part of a name follows: «سيرغي إيفانوف» is not «سيرغي لافروف». */
    private boolean goesOn(int next) {
        return next < text.size()
                && text.token(next).kind() == Token.Kind.ARABIC
                && !tails.containsKey(text.folded(next))
                && (text.readings(next).length == 0 || (text.word(next) instanceof Word word && word.personal()));
    }

    /** How many letters of attached particles stand before a word that is not in the lexicon. */
    static int prefix(String folded) {
        int at = 0;
        if (folded.length() > 4 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')) {
            at = 1;
        }
        if (folded.length() > at + 3 && "بلك".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
