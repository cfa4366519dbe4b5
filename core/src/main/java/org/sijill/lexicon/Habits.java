package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Habits of writing, each with its cost, and the edit distance that they make: the least sum of costs that leads from one word
 * to another. Letters that no habit connects never stand for one another, so unlike words have no distance at all.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Habits {

    static final int START = 1;
    static final int MIDDLE = 2;
    static final int END = 4;
    private static final int EDGE = 8;
    static final int ANYWHERE = START | MIDDLE | END | EDGE;

    /** The distance of words that the habits do not connect within the limit. */
    static final int OVER = Byte.MAX_VALUE;

    /** Longer words are compared letter by letter only. */
    private static final int LONGEST = 32;

    /** A letter written twice. */
    private static final int DOUBLED = 1;

    /** A ي that stands on the other side of a consonant. */
    private static final int SWAPPED = 4;

    private static final Habit[] NONE = {};

    /**
     * What stands in one word for what stands in the other.
     *
     * @param a letters of the first word, may be empty
     * @param b letters of the second word, may be empty where {@code a} is not
     * @param cost how much it speaks against the two words being one
     * @param where the sum of START, MIDDLE and END
     * @param everywhere whether it is a habit in Arabic names too, not in foreign ones alone
     */
    record Habit(String a, String b, int cost, int where, boolean everywhere) {

        Habit turned() {
            return new Habit(b, a, cost, where, everywhere);
        }
    }

    /** First letter to a small number; 0 for letters that begin no habit. */
    private final byte[] codes = new byte[0x700];

    private final int size;
    /** By the codes of the first letters of both sides; code 0 for an empty side. */
    private final Habit[][] byFirst;
    /** By the same codes, whether two words that begin so can be near. */
    private final boolean[] mayBegin;

    /** @param habits in the direction from the first to the second word only */
    Habits(List<Habit> habits) {
        int used = 1;
        for (Habit habit : habits) {
            for (String side : new String[] {habit.a(), habit.b()}) {
                if (!side.isEmpty() && codes[side.charAt(0)] == 0) {
                    codes[side.charAt(0)] = (byte) used++;
                }
            }
        }
        size = used;
        List<List<Habit>> lists = new ArrayList<>();
        for (int i = 0; i < size * size; i++) {
            lists.add(new ArrayList<>(0));
        }
        habits.forEach(habit ->
                lists.get(code(habit.a(), 0) * size + code(habit.b(), 0)).add(habit));
        byFirst = lists.stream().map(list -> list.toArray(NONE)).toArray(Habit[][]::new);
        mayBegin = new boolean[size * size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                mayBegin[a * size + b] = begins(a, b) || begins(a, 0) || begins(0, b);
            }
        }
    }

    private boolean begins(int a, int b) {
        return Arrays.stream(byFirst[a * size + b]).anyMatch(habit -> (habit.where() & START) != 0);
    }

    private int code(String word, int at) {
        return at < word.length() && word.charAt(at) < codes.length ? codes[word.charAt(at)] : 0;
    }

    /** Whether the first letters allow two words to be near one another; most pairs of words end here. */
    boolean mayBegin(String a, String b) {
        return a.charAt(0) == b.charAt(0) || mayBegin[code(a, 0) * size + code(b, 0)];
    }

    /**
     * The least cost of leading one word to the other, or {@link #OVER} where it is more than the limit.
     *
     * @param everywhere whether only habits of all names count
     */
    int cost(String a, String b, int limit, boolean everywhere) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return OVER;
        }
        return new Way(a, b, limit, everywhere).cost();
    }

    /** One comparison. */
    private final class Way {
        private final String a;
        private final String b;
        private final int limit;
        private final boolean everywhere;
        private final int width;
        private final byte[] best;

        Way(String a, String b, int limit, boolean everywhere) {
            this.a = a;
            this.b = b;
            this.limit = limit;
            this.everywhere = everywhere;
            this.width = b.length() + 1;
            this.best = new byte[(a.length() + 1) * width];
            Arrays.fill(best, (byte) OVER);
            best[0] = 0;
        }

        int cost() {
            for (int i = 0; i <= a.length(); i++) {
                boolean open = i == 0;
                for (int j = 0; j < width; j++) {
                    int here = best[i * width + j];
                    if (here <= limit) {
                        step(i, j, here);
                        open = true;
                    }
                }
                if (!open && !ahead(i)) {
                    return OVER;
                }
            }
            return best[best.length - 1];
        }

        /** Whether a way leads over a row that no way stands in. */
        private boolean ahead(int row) {
            for (int at = (row + 1) * width; at < best.length; at++) {
                if (best[at] <= limit) {
                    return true;
                }
            }
            return false;
        }

        private void step(int i, int j, int here) {
            boolean inA = i < a.length();
            boolean inB = j < b.length();
            if (inA && inB && a.charAt(i) == b.charAt(j)) {
                reach(i + 1, j + 1, here);
            }
            if (inA && i > 0 && a.charAt(i) == a.charAt(i - 1)) {
                reach(i + 1, j, here + DOUBLED);
            }
            if (inB && j > 0 && b.charAt(j) == b.charAt(j - 1)) {
                reach(i, j + 1, here + DOUBLED);
            }
            if (!everywhere && i + 1 < a.length() && j + 1 < b.length() && swapped(i, j)) {
                reach(i + 2, j + 2, here + SWAPPED);
            }
            int codeA = code(a, i);
            int codeB = code(b, j);
            if (codeA != 0 && codeB != 0) {
                follow(byFirst[codeA * size + codeB], i, j, here);
            }
            if (codeA != 0) {
                follow(byFirst[codeA * size], i, j, here);
            }
            if (codeB != 0) {
                follow(byFirst[codeB], i, j, here);
            }
        }

        /** Whether ي and the consonant beside it have changed places: «ديمتري» and «دميتري». */
        private boolean swapped(int i, int j) {
            return i > 0
                    && a.charAt(i) == b.charAt(j + 1)
                    && a.charAt(i + 1) == b.charAt(j)
                    && (a.charAt(i) == 'ي') != (b.charAt(j) == 'ي');
        }

        private void follow(Habit[] habits, int i, int j, int here) {
            for (Habit habit : habits) {
                if (here + habit.cost <= limit
                        && (habit.everywhere || !everywhere)
                        && a.startsWith(habit.a, i)
                        && b.startsWith(habit.b, j)
                        && (habit.where & place(habit, i, j)) != 0) {
                    reach(i + habit.a.length(), j + habit.b.length(), here + habit.cost);
                }
            }
        }

        /** Where a habit would apply; the edge of one word alone is no place of its own, so an ending cannot vanish bit by bit. */
        private int place(Habit habit, int i, int j) {
            boolean endA = i + habit.a.length() == a.length();
            boolean endB = j + habit.b.length() == b.length();
            int place = (i == 0 && j == 0 ? START : 0) | (endA && endB ? END : 0);
            return place != 0 ? place : i == 0 || j == 0 || endA || endB ? EDGE : MIDDLE;
        }

        private void reach(int i, int j, int cost) {
            if (cost < best[i * width + j]) {
                best[i * width + j] = (byte) cost;
            }
        }
    }
}
