package org.sijill.app.export;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.MergedEvent;

/**
 * A feed of events. Its texts may come from pages of strangers; what no XML may hold is left out of them.
 *
 * @param id stays while the feed stays
 * @param link where a browser reads the same
 * @param self the feed's own address, or null where it has none
 * @param entries in the order of the feed
 */
public record NewsFeed(
        String id,
        String title,
        String description,
        String link,
        @Nullable String self,
        List<Entry> entries) {

    /** For feeds in which nothing has a time. */
    private static final Date BEGINNING = new Date(0);

    public NewsFeed {
        entries = List.copyOf(entries);
    }

    /**
     * An event of a feed.
     *
     * @param id stays while the event stays
     * @param link where it is read, or null
     * @param updated from the record, never from the clock; null where no report has a time
     */
    public record Entry(
            String id,
            String title,
            @Nullable String link,
            String summary,
            @Nullable Date updated) {}

    /** The kinds that are written. */
    public enum Kind {
        RSS("rss_2.0"),
        /** RFC 4287. */
        ATOM("atom_1.0");

        private final String rome;

        Kind(String rome) {
            this.rome = rome;
        }
    }

    /** Id of an event in every feed. */
    public static String id(MergedEvent event) {
        return "urn:sijill:event:" + event.id();
    }

    /** When an event was last reported; the papers' own clocks are not known, theirs counts as UTC. */
    public static @Nullable Date time(MergedEvent event) {
        String stamp = event.lastReport();
        if (stamp == null || stamp.length() < 10) {
            return null;
        }
        LocalDate day = LocalDate.parse(stamp.substring(0, 10));
        LocalDateTime time = stamp.length() < 16 ? day.atStartOfDay() : LocalDateTime.parse(stamp.substring(0, 16));
        return Date.from(time.toInstant(ZoneOffset.UTC));
    }

    /** The feed in Atom, UTF-8. */
    public byte[] atom() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(Kind.ATOM, out);
        } catch (FeedException e) {
            throw new IOException(e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    /** @throws FeedException never of texts; they have been made fit for XML */
    void write(Kind kind, Writer out) throws IOException, FeedException {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(kind.rome);
        feed.setTitle(Plain.line(title));
        feed.setDescription(Plain.line(description));
        if (kind == Kind.ATOM) {
            feed.setUri(id);
            feed.setAuthor("Sijill");
            feed.setPublishedDate(entries.stream()
                    .map(Entry::updated)
                    .map(time -> time == null ? BEGINNING : time)
                    .max(Comparator.naturalOrder())
                    .orElse(BEGINNING));
            feed.setLinks(
                    self == null
                            ? List.of(link("alternate", link))
                            : List.of(link("alternate", link), link("self", self)));
        } else {
            feed.setLink(link);
        }
        feed.setEntries(entries.stream().map(entry -> written(entry, kind)).toList());
        new SyndFeedOutput().output(feed, out);
    }

    private static SyndLink link(String relation, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static SyndEntry written(Entry entry, Kind kind) {
        SyndEntry written = new SyndEntryImpl();
        written.setUri(Plain.line(entry.id()));
        written.setTitle(Plain.line(entry.title()));
        if (entry.link() != null) {
            written.setLink(Plain.line(entry.link()));
        }
        SyndContent words = new SyndContentImpl();
        words.setType(kind == Kind.ATOM ? "text" : "text/plain");
        words.setValue(Plain.line(entry.summary()));
        written.setDescription(words);
        Date updated = entry.updated();
        if (kind == Kind.ATOM) {
            written.setUpdatedDate(updated == null ? BEGINNING : updated);
        } else {
            written.setPublishedDate(updated);
        }
        return written;
    }
}
