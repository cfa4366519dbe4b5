package org.sijill.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.reading.RefusedException;

/** Reads RSS 0.9 to 2.0 and Atom. Feeds with a document type are refused, since nothing but entity bombs needs one. */
public final class Feeds {

    private Feeds() {}

    /**
     * The entries of a feed, in its order, each key once.
     *
     * @throws RefusedException where the text is no feed or its XML is damaged
     */
    public static List<FeedEntry> read(String text) throws RefusedException {
        Map<String, FeedEntry> entries = new LinkedHashMap<>();
        for (SyndEntry entry : parsed(text).getEntries()) {
            FeedEntry read = entry(entry);
            if (read != null) {
                entries.putIfAbsent(read.key(), read);
            }
        }
        return List.copyOf(entries.values());
    }

    private static SyndFeed parsed(String text) throws RefusedException {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new RefusedException("the feed declares a document type or entities, which are not read");
        }
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
            input.setAllowDoctypes(false);
            return input.build(new StringReader(text.strip()));
        } catch (FeedException | IllegalArgumentException e) {
            throw new RefusedException("this is no feed that can be read: "
                    + String.valueOf(e.getMessage()).strip());
        }
    }

    private static @Nullable FeedEntry entry(SyndEntry entry) {
        String link = blankToNull(entry.getLink());
        String key = link != null ? link : blankToNull(entry.getUri());
        if (key == null) {
            return null;
        }
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return new FeedEntry(
                key,
                link,
                blankToNull(entry.getTitle()),
                authors(entry),
                date == null ? null : date.toInstant(),
                content(entry));
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> authors = new ArrayList<>();
        for (SyndPerson person : entry.getAuthors()) {
            if (blankToNull(person.getName()) != null) {
                authors.add(person.getName().strip());
            }
        }
        String author = blankToNull(entry.getAuthor());
        if (authors.isEmpty() && author != null) {
            authors.add(author);
        }
        return authors;
    }

    /** The longest of what the entry holds: some put the article into the description. */
    private static @Nullable String content(SyndEntry entry) {
        Stream<SyndContent> all =
                Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
        return all.map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
