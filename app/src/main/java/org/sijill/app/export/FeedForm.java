package org.sijill.app.export;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Article;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;

/** A feed of the events that were reported last. */
final class FeedForm implements Form {

    /** Oldest first; those without a time before all others. */
    private static final Comparator<MergedEvent> BY_TIME = Comparator.comparing(
                    MergedEvent::lastReport, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(MergedEvent::id);

    /** Reports named in an entry. */
    private static final int NAMED = 5;

    private final Lexicon lexicon;
    private final int newest;

    FeedForm(Lexicon lexicon, int newest) {
        this.lexicon = lexicon;
        this.newest = newest;
    }

    @Override
    public Count write(ExportSource source, Draft draft, Path out) throws IOException {
        PriorityQueue<MergedEvent> kept = new PriorityQueue<>(BY_TIME);
        long[] all = new long[1];
        source.events(event -> {
            all[0]++;
            kept.add(event);
            if (kept.size() > newest) {
                kept.poll();
            }
        });
        List<SyndEntry> entries = kept.stream()
                .sorted(BY_TIME.reversed())
                .map(event -> entry(event, source))
                .toList();
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("rss_2.0");
        feed.setTitle("Sijill: newest events");
        feed.setLink("urn:sijill:events");
        feed.setDescription("Events that Arabic news report, merged from all reports; " + Plain.line(source.version()));
        feed.setEntries(entries);
        try (Writer file = new BufferedWriter(new OutputStreamWriter(draft.open(out), StandardCharsets.UTF_8))) {
            new SyndFeedOutput().output(feed, file);
        } catch (FeedException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new Count(entries.size(), all[0] - entries.size());
    }

    private SyndEntry entry(MergedEvent event, ExportSource source) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri("urn:sijill:event:" + event.id());
        entry.setTitle(Plain.line(title(event)));
        Article first = source.article(event.reports().getFirst().article());
        if (first != null && first.url() != null && first.url().startsWith("http")) {
            entry.setLink(Plain.line(first.url()));
        }
        SyndContent words = new SyndContentImpl();
        words.setType("text/plain");
        words.setValue(Plain.line(description(event, source)));
        entry.setDescription(words);
        entry.setPublishedDate(time(event.lastReport()));
        return entry;
    }

    private String title(MergedEvent event) {
        Sides sides = Sides.of(event);
        String joint = sides.directed() ? " → " : " – ";
        String parties = Stream.of(names(sides.actors()), names(sides.recipients()))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining(joint));
        String place = Whereabouts.of(event, lexicon).name();
        LocalDate day = PartyColumns.day(event);
        return event.act().id().replace('_', ' ') + ": " + parties + (place == null ? "" : ", " + place)
                + (day == null ? "" : ", " + day);
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(party -> party.name().ar()).collect(Collectors.joining("، "));
    }

    private static String description(MergedEvent event, ExportSource source) {
        String titles = event.reports().stream()
                .map(MergedEvent.Report::article)
                .distinct()
                .map(source::article)
                .flatMap(article -> article == null || article.title() == null
                        ? Stream.empty()
                        : Stream.of(article.title()
                                + (article.publisher() == null ? "" : " (" + article.publisher() + ")")))
                .limit(NAMED)
                .collect(Collectors.joining("; "));
        return PartyColumns.lower(event.status()) + "; " + event.reports().size() + " reports, "
                + event.independentSources() + " independent sources" + (titles.isEmpty() ? "" : ": " + titles);
    }

    /** The papers' own clocks are not known; theirs counts as UTC. */
    private static @Nullable Date time(@Nullable String stamp) {
        if (stamp == null || stamp.length() < 10) {
            return null;
        }
        LocalDate day = LocalDate.parse(stamp.substring(0, 10));
        LocalDateTime time = stamp.length() < 16 ? day.atStartOfDay() : LocalDateTime.parse(stamp.substring(0, 16));
        return Date.from(time.toInstant(ZoneOffset.UTC));
    }

    @Override
    public List<Part> dictionary() {
        return List.of(new Part(
                "",
                List.of(
                        new Field("item/title", "text", "Act, parties, place and day."),
                        new Field("item/guid", "text", "urn:sijill:event: and the event's id; no address."),
                        new Field("item/link", "text", "Address of the earliest report."),
                        new Field("item/description", "text", "Status, how many report it, titles of the first five."),
                        new Field(
                                "item/pubDate",
                                "text",
                                "Time of the latest report, its paper's clock taken as UTC."))));
    }

    @Override
    public String coverage() {
        return "The " + newest + " events that were reported last, newest first; the others are left out.";
    }
}
