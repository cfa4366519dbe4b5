package org.sijill.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/**
 * Which state an article's officials serve where no words tell it: the paper's own, unless the article does not speak of it
 * and speaks of another all the time.
 */
final class Domestic {

    /** The share of all that is told of states from which on one is what the article is about. */
    private static final double MOSTLY = 0.85;

    private static final int ENOUGH = 4;

    /** A share that is enough where no other state is told of nearly as often: so many times as often as the second. */
    private static final double MUCH = 0.44;

    private static final double LEADING = 2;

    /** What is told of a paper's own state where papers of one name come out in several: less than of the place it is sent from. */
    private static final int HARDLY = 3;

    /** What stands behind the place in a dateline. */
    private static final String DASHES = "-–—ـ(:";

    private Domestic() {}

    /** The state of officials whose state no words tell, or null. */
    static @Nullable String country(LexedText text, List<Draft> drafts, @Nullable String home) {
        Map<String, Integer> weights = new HashMap<>();
        int total = 0;
        String first = null;
        for (Draft draft : drafts) {
            if (draft.country != null) {
                int weight = draft.kind == Kind.COUNTRY && draft.adjective ? 1 : 2;
                total += weight;
                int sum = weights.merge(draft.country, weight, Integer::sum);
                if (first == null || sum > weights.getOrDefault(first, 0)) {
                    first = draft.country;
                }
            }
        }
        String dateline = dateline(text, drafts);
        if (first == null || total < ENOUGH) {
            return home == null ? dateline : home;
        }
        int ofHome = home == null ? 0 : weights.getOrDefault(home, 0);
        int most = weights.getOrDefault(first, 0);
        if (ofHome > 0) {
            boolean elsewhere = first.equals(sentFrom(text, drafts)) && ofHome <= HARDLY && most >= LEADING * ofHome;
            return most >= MOSTLY * total || elsewhere ? first : home;
        }
        boolean mostly = 2 * most >= total || most >= MUCH * total && most >= LEADING * second(weights, first);
        return mostly || first.equals(dateline) ? first : null;
    }

    /** The most that is told of a state but the first. */
    private static int second(Map<String, Integer> weights, String first) {
        return weights.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(first))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** The state of the city that an article's title or body opens with. */
    private static @Nullable String dateline(LexedText text, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean opens = draft == drafts.getFirst() || draft.from == text.firstBodyToken();
            boolean state = draft.kind == Kind.COUNTRY && !draft.adjective && isDateline(text, draft.from, draft.to);
            if (opens && draft.kind == Kind.CITY || state) {
                return draft.country;
            }
        }
        return null;
    }

    /** The state of the place in the article's dateline, or null. */
    private static @Nullable String sentFrom(LexedText text, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean place = draft.kind == Kind.CITY || draft.kind == Kind.COUNTRY && !draft.adjective;
            if (place && isDateline(text, draft.from, draft.to)) {
                return draft.country;
            }
        }
        return null;
    }

    /** «عمان - الغد:», «تونس (الميدان)»: whether words are the place that an article is sent from. */
    static boolean isDateline(LexedText text, int from, int to) {
        return from == text.firstBodyToken() && to < text.size() && text.isSign(to, DASHES);
    }

    /** Officials whose state the article never tells serve the one that it is at home in; private people are of it, as far as is known. */
    static void settle(Members members, LexedText text, @Nullable String domestic) {
        for (int i = 0; i < members.size(); i++) {
            Person person = members.get(i);
            if (person.kind == Kind.PERSON && person.named && person.party() == null) {
                person.assumed = person.office == null || person.office == Office.NONE;
                person.country = person.assumed ? domestic : amongColleagues(person, members, text, domestic);
            }
        }
    }

    /**
     * The state that the official joined to this one serves, or two or more others told in the sentence, ambassadors aside; else
     * the domestic one.
     */
    private static @Nullable String amongColleagues(
            Person person, Members members, LexedText text, @Nullable String domestic) {
        if (person.beside != null && person.beside.country != null && person.beside.office != Office.AMBASSADOR) {
            return person.beside.country;
        }
        String shared = null;
        int count = 0;
        for (int i = 0; i < members.size(); i++) {
            Person other = members.get(i);
            boolean colleague = other.kind == Kind.PERSON
                    && other.first >= 0
                    && other.country != null
                    && other.office != Office.AMBASSADOR
                    && other.office != Office.NONE
                    && text.sentenceOf(other.first) == text.sentenceOf(person.first);
            if (colleague && other != person) {
                if (shared != null && !shared.equals(other.country)) {
                    return domestic;
                }
                shared = other.country;
                count++;
            }
        }
        return count > 1 ? shared : domestic;
    }
}
