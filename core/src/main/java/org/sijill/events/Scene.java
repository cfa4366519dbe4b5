package org.sijill.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Syntax;
import org.sijill.text.TokenRange;

/** What the earlier stages read of an article, with the look-ups that finding acts needs. */
final class Scene {
    /** «بعث بالعديد من الرسائل»: what governs the quantity governs what is counted. */
    private static final List<String> QUANTITIES =
            List.of("عدد", "عددا", "العديد", "سلسله", "مجموعه", "جمله", "كثير", "الكثير", "مزيد", "المزيد");

    final LexedText text;
    final Names names;
    final Syntax syntax;
    private int sentenceFrom = -1;
    private List<Predicate> inSentence = List.of();
    private @Nullable Map<String, Integer> weights;

    Scene(LexedText text, Names names, Syntax syntax) {
        this.text = text;
        this.names = names;
        this.syntax = syntax;
    }

    /** The one other state or body that an article tells most of, beside those given; null where none has two thirds of it. */
    @Nullable
    String mainOther(Set<String> parties) {
        String best = null;
        int sum = 0;
        int most = 0;
        for (Map.Entry<String, Integer> weight : weights().entrySet()) {
            if (!parties.contains(weight.getKey())) {
                sum += weight.getValue();
                if (weight.getValue() > most) {
                    best = weight.getKey();
                    most = weight.getValue();
                }
            }
        }
        return most * 3 > sum * 2 && sum > 2 ? best : null;
    }

    /** How much is told of each state and body, in the order in which they come. */
    private Map<String, Integer> weights() {
        if (weights == null) {
            weights = new LinkedHashMap<>();
            for (Mention mention : names.mentions()) {
                for (int entity : mention.entities()) {
                    String party = entity(entity).party();
                    if (party != null) {
                        weights.merge(party, mention.kind() == Kind.PERSON ? 3 : 1, Integer::sum);
                    }
                }
            }
        }
        return weights;
    }

    /** The index of the mention that holds a token, or -1. */
    int mentionIndex(int token) {
        return names.mentionIndex(token);
    }

    @Nullable
    Mention mention(int token) {
        return names.mention(token);
    }

    @Nullable
    Predicate predicate(int token) {
        return syntax.at(token);
    }

    EntityReading entity(int index) {
        return names.entity(index);
    }

    /** The predicates of a sentence, in order. */
    List<Predicate> predicates(TokenRange sentence) {
        if (sentence.from() != sentenceFrom) {
            sentenceFrom = sentence.from();
            inSentence = new ArrayList<>();
            for (int i = sentence.from(); i < sentence.to(); i++) {
                Predicate predicate = predicate(i);
                if (predicate != null) {
                    inSentence.add(predicate);
                }
            }
        }
        return inSentence;
    }

    /** A mention and those joined to it by و behind it. */
    List<Mention> group(int first) {
        List<Mention> group = new ArrayList<>();
        List<Mention> all = names.mentions();
        group.add(all.get(first));
        for (int m = first + 1; m < all.size(); m++) {
            Mention before = all.get(m - 1);
            Mention mention = all.get(m);
            if (!mention.joined() || !text.adjoins(mention.from(), before.to()) || mention.adjective()) {
                break;
            }
            group.add(mention);
        }
        return group;
    }

    /** Whether some reading of a token is one of the folded words, taken with or without its clitics. */
    boolean isOneOf(int token, Collection<String> words) {
        if (words.contains(text.folded(token))) {
            return true;
        }
        for (Reading reading : text.readings(token)) {
            if (words.contains(reading.word().form())) {
                return true;
            }
        }
        return false;
    }

    /** The preposition attached to a token or standing before it, folded; blank for none. */
    String governor(int token) {
        Reading[] readings = text.readings(token);
        for (Reading reading : readings) {
            if (reading.preposition() != 0 && reading.word().content()) {
                return String.valueOf(reading.preposition());
            }
        }
        int before = token - 1;
        while (before >= 0 && text.isSign(before, "\"«“”»")) {
            before--;
        }
        if (before >= 0 && text.sentenceOf(before) == text.sentenceOf(token)) {
            for (Reading reading : text.readings(before)) {
                if (reading.word().is(WordClass.PREPOSITION) && reading.pronoun() == null) {
                    boolean counts =
                            reading.word().form().equals("من") && before > 0 && isOneOf(before - 1, QUANTITIES);
                    return counts ? governor(before - 1) : reading.word().form();
                }
            }
        }
        return "";
    }

    /** The clause that a token stands in or behind, within its sentence; null where no verb comes before. */
    @Nullable
    Predicate clauseAt(int token) {
        return syntax.before(token, text.sentence(token).from());
    }

    /** Whether «أن» stands between a verb and a noun: then the noun begins what is claimed, and its actor is its own. */
    boolean claimed(int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            if (text.is(i, WordClass.COMPLEMENTIZER)) {
                return true;
            }
        }
        return false;
    }
}
