package org.sijill.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage.Order;
import org.sijill.app.store.Invented;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.app.web.page.EventView.Telling;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.MergedEvent;

/** The reports of an event by their texts. */
class ReportsTest {

    private static final Store.Version VERSION = new Store.Version("test", "test", "test");

    @TempDir
    Path folder;

    @Test
    void everyArticleOfAnEventIsCountedOnce() {
        try (Store store = Store.writing(StoreAddress.of(folder.toString()))) {
            store.add(Invented.records(41, 140), Lexicon.load(LexiconSource.folder(Path.of("../lexicon"))), VERSION);
            List<MergedEvent> events = store.queries()
                    .page(EventFilter.ALL, Order.LATEST, null, 1000)
                    .events();
            assertThat(events)
                    .anyMatch(event -> Reports.of(event, store).stories().stream()
                            .anyMatch(story -> !story.reprints().isEmpty()));
            for (MergedEvent event : events) {
                Reports reports = Reports.of(event, store);
                assertThat(reports.stories().stream()
                                .flatMap(story -> Stream.concat(Stream.of(story.first()), story.reprints().stream())))
                        .extracting(Telling::article)
                        .doesNotHaveDuplicates()
                        .hasSize(reports.articles());
                assertThat(event.independentSources())
                        .isLessThanOrEqualTo(reports.stories().size());
            }
        }
    }
}
