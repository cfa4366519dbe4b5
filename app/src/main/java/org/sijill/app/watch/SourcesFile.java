package org.sijill.app.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijill.ingest.Failure;
import org.sijill.model.Codes;

/**
 * The table of what is watched: UTF-8, fields separated by a tab, a row of column names first, lines with {@code #} are
 * comments. Columns: name, url; and where wanted kind (feed, sitemap), every (15m, 2h), content (auto, feed, link), zone
 * (Asia/Riyadh), publisher.
 */
public final class SourcesFile {

    private static final List<String> COLUMNS = List.of("name", "url", "kind", "every", "content", "zone", "publisher");
    private static final Duration USUAL_EVERY = Duration.ofMinutes(15);
    private static final Duration LEAST_EVERY = Duration.ofMinutes(1);
    private static final Pattern TIME = Pattern.compile("(\\d{1,4})([mhd])");

    private final Path file;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<URI> urls = new HashSet<>();

    private SourcesFile(Path file) {
        this.file = file;
    }

    /** @throws WatchException with every fault of the file, each with its line and what to do */
    public static List<Watched> read(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new WatchException(file + " cannot be read: there is no such file");
        } catch (CharacterCodingException e) {
            throw new WatchException(file + " cannot be read: it is not in UTF-8");
        } catch (IOException e) {
            throw new WatchException(file + " cannot be read: " + Failure.words(e));
        }
        SourcesFile reader = new SourcesFile(file);
        List<Watched> all = reader.rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!reader.faults.isEmpty()) {
            throw new WatchException(String.join("\n", reader.faults));
        }
        if (all.isEmpty()) {
            throw new WatchException(file + ": no source is named; write a row with name and url below the header");
        }
        return all;
    }

    private List<Watched> rows(String text) {
        List<Watched> all = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            try {
                if (header.isEmpty()) {
                    header = header(fields);
                } else {
                    all.add(row(header, fields));
                }
            } catch (WatchException e) {
                faults.add(file + ":" + number + ": " + e.getMessage());
                if (header.isEmpty()) {
                    return all;
                }
            }
        }
        return all;
    }

    private static List<String> header(List<String> fields) {
        for (String column : fields) {
            if (!COLUMNS.contains(column)) {
                throw new WatchException("there is no column «" + column + "»; the columns are "
                        + String.join(", ", COLUMNS) + ", separated by tabs");
            }
        }
        if (!fields.contains("name") || !fields.contains("url")) {
            throw new WatchException("the first row must name the columns, name and url among them");
        }
        return fields;
    }

    private Watched row(List<String> header, List<String> fields) {
        if (fields.size() > header.size()) {
            throw new WatchException("the row has " + fields.size() + " fields and the header " + header.size());
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            row.put(header.get(i), fields.get(i));
        }
        String name = row.getOrDefault("name", "");
        if (name.isEmpty() || !names.add(name)) {
            throw new WatchException(
                    name.isEmpty() ? "the row has no name" : "the name «" + name + "» stands in a row above");
        }
        String publisher = row.getOrDefault("publisher", "");
        return new Watched(
                name,
                url(row.getOrDefault("url", "")),
                oneOf(Watched.Kind.class, "kind", row.getOrDefault("kind", ""), Watched.Kind.FEED),
                every(row.getOrDefault("every", "")),
                oneOf(Watched.Content.class, "content", row.getOrDefault("content", ""), Watched.Content.AUTO),
                zone(row.getOrDefault("zone", "")),
                publisher.isEmpty() ? null : publisher);
    }

    private URI url(String words) {
        try {
            URI url = URI.create(words);
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            if (url.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                throw new WatchException("«" + words + "» is no address of the web; write it with http:// or https://");
            }
            if (!urls.add(url)) {
                throw new WatchException("the address " + words + " stands in a row above");
            }
            return url;
        } catch (IllegalArgumentException e) {
            throw new WatchException("«" + words + "» is no address of the web: " + e.getMessage());
        }
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String column, String word, E usual) {
        if (word.isEmpty()) {
            return usual;
        }
        for (E value : type.getEnumConstants()) {
            if (Codes.of(value).equals(word)) {
                return value;
            }
        }
        throw new WatchException("«" + word + "» in the column " + column + " is none of "
                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    private static Duration every(String words) {
        if (words.isEmpty()) {
            return USUAL_EVERY;
        }
        Matcher time = TIME.matcher(words);
        if (!time.matches()) {
            throw new WatchException("«" + words + "» in the column every is no time; write 15m, 2h or 1d");
        }
        long number = Long.parseLong(time.group(1));
        Duration every = switch (time.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        if (every.compareTo(LEAST_EVERY) < 0) {
            throw new WatchException("no feed is polled more often than once a minute");
        }
        return every;
    }

    private static ZoneId zone(String words) {
        try {
            return words.isEmpty() ? ZoneOffset.UTC : ZoneId.of(words);
        } catch (DateTimeException e) {
            throw new WatchException("«" + words + "» in the column zone is no time zone; write Asia/Riyadh or +03:00");
        }
    }
}
