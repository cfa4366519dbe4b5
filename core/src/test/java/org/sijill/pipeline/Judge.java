package org.sijill.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.sijill.pipeline.Annotation.Done;
import org.sijill.pipeline.Annotation.Said;
import org.sijill.pipeline.Annotation.Who;
import org.sijill.text.Letters;

/**
 * Compares what was read with what is there.
 *
 * <p>An act is found where the same act was read with participants that overlap by half (F1; a state that stands for its
 * official counts half). A statement is found where the speaker is the same and six tenths of the shorter text stand in the
 * longer one. A person is found where name, country and office agree.
 */
final class Judge {

    /** The figures, in the order in which they are printed. */
    static final List<String> FIGURES = List.of("act", "statements", "direct", "people");

    private static final Set<String> SHARED_OFFICES = Set.of("official", "minister", "adviser", "envoy", "none");

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Judge() {
        FIGURES.forEach(figure -> tallies.put(figure, new Tally()));
    }

    Tally tally(String figure) {
        return tallies.get(figure);
    }

    void add(Annotation gold, Annotation found) {
        acts(
                gold.events().stream().filter(Done::betweenParties).toList(),
                found.events().stream().filter(Done::betweenParties).toList());
        List<Said> direct = gold.statements().stream().filter(Said::direct).toList();
        List<Said> directFound =
                found.statements().stream().filter(Said::direct).toList();
        add(
                "statements",
                count(gold.statements(), found.statements(), Judge::sameStatement),
                gold.statements(),
                found.statements());
        add("direct", count(direct, directFound, Judge::sameStatement), direct, directFound);
        add("people", count(gold.people(), found.people(), Judge::samePerson), gold.people(), found.people());
    }

    private void acts(List<Done> gold, List<Done> found) {
        add("act", best(gold, found, Judge::likeness), gold, found);
    }

    private void add(String figure, int right, List<?> gold, List<?> found) {
        tally(figure).add(right, gold.size(), found.size());
    }

    /** How alike two acts are: 0 for not at all, above .5 for the same, and then the status tells between several. */
    private static double likeness(Done gold, Done found) {
        double overlap = gold.act().equals(found.act()) ? overlap(gold.participants(), found.participants()) : 0;
        return overlap < .5 ? 0 : overlap + (gold.status().equals(found.status()) ? .3 : 0);
    }

    /** The share of participants in common (F1), from 0 to 1. */
    static double overlap(List<Who> gold, List<Who> found) {
        List<Who> left = new ArrayList<>(found);
        List<Who> unmatched = new ArrayList<>();
        for (Who who : gold) {
            if (!removeFirst(left, other -> sameEntity(who, other))) {
                unmatched.add(who);
            }
        }
        double shared = gold.size() - unmatched.size();
        for (Who who : unmatched) {
            shared += removeFirst(left, other -> who.party().equals(other.party())) ? .5 : 0;
        }
        return 2 * shared / (gold.size() + found.size());
    }

    private static <T> boolean removeFirst(List<T> from, Predicate<T> wanted) {
        for (int i = 0; i < from.size(); i++) {
            if (wanted.test(from.get(i))) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    private record Pair(int gold, int found, double likeness) {}

    /** How many pairs there are where the most alike are joined first and none twice. */
    private static <T> int best(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> likeness) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double alike = likeness.applyAsDouble(gold.get(g), found.get(f));
                if (alike > 0) {
                    pairs.add(new Pair(g, f, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        boolean[] usedGold = new boolean[gold.size()];
        boolean[] usedFound = new boolean[found.size()];
        int joined = 0;
        for (Pair pair : pairs) {
            if (!usedGold[pair.gold] && !usedFound[pair.found]) {
                usedGold[pair.gold] = true;
                usedFound[pair.found] = true;
                joined++;
            }
        }
        return joined;
    }

    private static <T> int count(List<T> gold, List<T> found, BiPredicate<T, T> same) {
        return best(gold, found, (g, f) -> same.test(g, f) ? 1 : 0);
    }

    private static boolean sameStatement(Said gold, Said found) {
        String a = words(gold.text());
        String b = words(found.text());
        int shorter = Math.min(a.length(), b.length());
        return shorter > 0 && sameEntity(gold.speaker(), found.speaker()) && longestShared(a, b) >= .6 * shorter;
    }

    private static boolean samePerson(Who gold, Who found) {
        return sameName(gold.name(), found.name())
                && Objects.equals(gold.country(), found.country())
                && gold.office().equals(found.office());
    }

    private static boolean sameEntity(Who gold, Who found) {
        if (!gold.party().equals(found.party())) {
            return false;
        }
        boolean sameOffice = gold.office().equals(found.office());
        boolean theStateItself = sameOffice && gold.office().equals("none") && gold.country() != null;
        return theStateItself
                || (sameOffice && !SHARED_OFFICES.contains(gold.office()))
                || sameName(gold.name(), found.name());
    }

    /** The same last word, or one name that is a single word of the other. */
    private static boolean sameName(String gold, String found) {
        List<String> a = List.of(words(gold).split(" "));
        List<String> b = List.of(words(found).split(" "));
        return a.getLast().equals(b.getLast())
                || (a.size() == 1 && b.contains(a.getFirst()))
                || (b.size() == 1 && a.contains(b.getFirst()));
    }

    /** The words of a text in their folded form, one blank between them. */
    private static String words(String text) {
        return Letters.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static int longestShared(String a, String b) {
        int[] row = new int[b.length() + 1];
        int longest = 0;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = b.length(); j >= 1; j--) {
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? row[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
        }
        return longest;
    }
}
