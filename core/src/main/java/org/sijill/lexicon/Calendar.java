package org.sijill.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarWord.Role;
import org.sijill.text.Token;

/**
 * The words of time of {@code calendar.tsv} and {@code holidays.tsv}, compiled for finding them in one look per token.
 * Immutable once read; safe to share between threads.
 */
public final class Calendar {

    /**
     * A feast.
     *
     * @param hijri whether month and day are of the Islamic calendar
     * @param days how long it lasts
     */
    public record Holiday(boolean hijri, int month, int day, int days) {}

    /** The way from a first word, with or without proclitics, to the words that it may begin. */
    record Start(boolean joined, char preposition, Node node) {}

    static final class Node {
        @Nullable
        CalendarWord word;

        int line;
        final Map<String, Node> next = new HashMap<>(2);
    }

    private final Map<String, Start> starts;
    private final Map<String, EnumSet<Role>> roles;
    private final Map<String, Boolean> afternoon;
    private final List<Holiday> holidays;

    Calendar(CalendarReader reader) {
        // nearly every word asked for is not in it: a wide table answers that without comparing strings
        this.starts = new HashMap<>(reader.starts.size() * 8);
        this.starts.putAll(reader.starts);
        this.roles = Map.copyOf(reader.roles);
        this.afternoon = Map.copyOf(reader.afternoon);
        this.holidays = List.copyOf(reader.holidays);
    }

    /**
     * Reads and checks the two files.
     *
     * @throws LexiconException where a file is missing or a row is wrong
     */
    public static Calendar read(LexiconSource source) {
        return new Calendar(new CalendarReader(source));
    }

    /** The longest word of time that begins at a token, or null. */
    public @Nullable CalendarTerm match(List<Token> tokens, int at) {
        Start start = starts.get(tokens.get(at).folded());
        if (start == null) {
            return null;
        }
        Node node = start.node;
        CalendarWord best = node.word;
        int length = 1;
        for (int i = at + 1; i < tokens.size() && !node.next.isEmpty(); i++) {
            node = node.next.get(tokens.get(i).folded());
            if (node == null) {
                break;
            }
            if (node.word != null) {
                best = node.word;
                length = i + 1 - at;
            }
        }
        return best == null ? null : new CalendarTerm(best, start.joined, start.preposition, length);
    }

    /** Whether a folded word, with or without proclitics, has a role before a date. */
    public boolean has(String folded, Role role) {
        Set<Role> known = roles.get(folded);
        return known != null && known.contains(role);
    }

    /** Whether the word after a clock time tells of the afternoon («م», pm) or of the morning; null for any other. */
    public @Nullable Boolean afternoon(String folded) {
        return afternoon.get(folded);
    }

    public Holiday holiday(int index) {
        return holidays.get(index);
    }
}
