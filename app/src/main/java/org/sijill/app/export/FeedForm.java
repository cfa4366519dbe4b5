package org.sijill.app.export;

import com.rometools.rome.io.FeedException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Article;
import org.sijill.model.Codes;
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
        List<NewsFeed.Entry> entries = kept.stream()
                .sorted(BY_TIME.reversed())
                .map(event -> entry(event, source))
                .toList();
        NewsFeed feed = new NewsFeed(
                "urn:sijill:events",
                "Sijill: newest events",
                "Events that Arabic news report, merged from all reports; " + source.version(),
                "urn:sijill:events",
                null,
                entries);
        try (Writer file = new BufferedWriter(new OutputStreamWriter(draft.open(out), StandardCharsets.UTF_8))) {
            feed.write(NewsFeed.Kind.RSS, file);
        } catch (FeedException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new Count(entries.size(), all[0] - entries.size());
    }

    private NewsFeed.Entry entry(MergedEvent event, ExportSource source) {
        Article first = source.article(event.reports().getFirst().article());
        String url = first == null ? null : first.url();
        return new NewsFeed.Entry(
                NewsFeed.id(event),
                title(event),
                url != null && url.startsWith("http") ? url : null,
                description(event, source),
                NewsFeed.time(event));
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
        return Codes.of(event.status()) + "; " + event.reports().size() + " reports, " + event.independentSources()
                + " independent sources" + (titles.isEmpty() ? "" : ": " + titles);
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
