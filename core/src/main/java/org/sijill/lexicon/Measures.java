package org.sijill.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code measures.tsv}: what is measured, numbers in words, units, periods, and the words of membership;
 * compiled for finding them in one look per token. Immutable once read; safe to share between threads.
 */
public final class Measures {

    /** What an entry is. */
    public enum Kind {
        /** A measure told in money, weight or percent: «التبادل التجاري». */
        AMOUNT,
        /** A counted noun that is the measure itself: «جندي». */
        COUNT,
        /** A dual that is measure and number in one: «اتفاقيتين». */
        PAIR,
        /** Something else that is told in money; the number beside it describes no relation: «الناتج المحلي». */
        NONE,
        /** A word beside a count that makes it no figure: «مقتل»; with the value {@code before} only where it stands before. */
        VETO,
        /** «عدد» before a counted noun. */
        NUMBER_OF,
        CARDINAL,
        /** A singular scale: «مليون», alone one of it. */
        SCALE,
        /** A plural scale, only after a number: «ملايين». */
        SCALES,
        /** «مليوني». */
        DUAL,
        /** «نصف». */
        FRACTION,
        UNIT,
        /** «نحو», «أكثر من». */
        ABOUT,
        /** A verb of change, after which «من ... إلى» is no range. */
        CHANGE,
        /** «أي ما يعادل»: the number after it tells the one before it again. */
        EQUALS,
        PERIOD,
        /** «عام» before a year in digits. */
        YEAR,
        /** «تضم». */
        COMPRISE,
        /** «تأسست». */
        FOUNDED,
        /** «انضمت». */
        JOIN,
        MEMBER,
        OBSERVER,
        DIALOGUE_PARTNER,
        /** What may stand between two members of a list: «إضافة إلى». */
        LIST,
        /** «المنظمة» for the one told before. */
        BODY,
        /** Something else that has parts: «لجنة تضم»; with the value {@code of} a part of the organisation: «مكتب المنظمة». */
        OTHER_BODY,
        /** Makes a membership a wish, a loss or a denial. */
        UNREAL;

        /** Nouns take the article and all proclitics, other words only و and ف. */
        boolean noun() {
            return switch (this) {
                case ABOUT, CHANGE, EQUALS, PERIOD, YEAR, COMPRISE, FOUNDED, JOIN, LIST, UNREAL -> false;
                default -> true;
            };
        }
    }

    /**
     * A row of the file.
     *
     * @param value the number of a number word, the code of a measure; blank where the kind needs none
     * @param number the value as a number; 0 for none
     * @param currencies of a unit: code of the state to code of the currency, {@code *} for the usual one
     * @param parties how many states or bodies a sentence must tell for the measure to be read
     */
    public record Entry(
            String id, Kind kind, String value, double number, Map<String, String> currencies, int parties) {

        public Entry {
            currencies = Map.copyOf(currencies);
        }

        /** The id for evidence. */
        public String rule() {
            return "measures:" + id;
        }
    }

    /**
     * An entry found in a text.
     *
     * @param joined whether و or ف stands before it
     * @param preposition ب, ل or ك before it, or 0
     * @param definite whether it has the article
     * @param accusative whether it ends in the ا of the accusative or of the dual in construct: «مليونا»
     * @param length tokens
     */
    public record Term(
            Entry entry, boolean joined, char preposition, boolean definite, boolean accusative, int length) {

        public boolean is(Kind kind) {
            return entry.kind() == kind;
        }
    }

    /** The way from a first word as written to the phrases that it may begin. */
    record Start(boolean joined, char preposition, boolean definite, boolean accusative, Node node) {}

    static final class Node {
        @Nullable
        Entry entry;

        final Map<String, Node> next = new HashMap<>(2);
    }

    private final Map<String, Start> starts;

    Measures(Map<String, Start> starts) {
        this.starts = new HashMap<>(starts);
    }

    /**
     * Reads the file.
     *
     * @throws LexiconException where it is missing or a row is wrong
     */
    public static Measures read(LexiconSource source) {
        return new Measures(new MeasuresReader(source).starts());
    }

    /**
     * The longest entry that begins at a token and ends before another, or null.
     *
     * @param folded the folded form of a token by its position
     */
    public @Nullable Term match(IntFunction<String> folded, int at, int end) {
        Start start = starts.get(folded.apply(at));
        if (start == null) {
            return null;
        }
        Node node = start.node;
        Entry best = node.entry;
        int length = 1;
        for (int i = at + 1; i < end && !node.next.isEmpty(); i++) {
            node = node.next.get(folded.apply(i));
            if (node == null) {
                break;
            }
            if (node.entry != null) {
                best = node.entry;
                length = i + 1 - at;
            }
        }
        return best == null
                ? null
                : new Term(best, start.joined, start.preposition, start.definite, start.accusative, length);
    }
}
