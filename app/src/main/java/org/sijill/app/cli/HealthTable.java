package org.sijill.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.watch.FeedHealth;
import org.sijill.model.Json;

/** How feeds do, as a table for reading and as JSON. */
final class HealthTable {

    private static final List<String> HEADER = List.of(
            "feed", "last success", "failures", "next poll", "entries", "read", "refused", "waiting", "last error");

    private HealthTable() {}

    static String json(List<FeedHealth> feeds) {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(feeds) + "\n";
    }

    /** Columns as wide as what stands in them; the last one, the error, is not padded. */
    static String table(List<FeedHealth> feeds) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        feeds.forEach(feed -> rows.add(row(feed)));
        int[] widths = new int[HEADER.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 2));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static List<String> row(FeedHealth feed) {
        return List.of(
                feed.name(),
                time(feed.lastSuccess(), "never"),
                Integer.toString(feed.failures()),
                time(feed.nextPoll(), "at once"),
                Long.toString(feed.entries()),
                Long.toString(feed.read()),
                Long.toString(feed.refused()),
                Long.toString(feed.waiting()),
                feed.lastError() == null ? "" : feed.lastError());
    }

    private static String time(@Nullable Instant time, String otherwise) {
        return time == null ? otherwise : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
