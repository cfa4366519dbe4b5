package org.sijill.app.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.export.Quad;
import org.sijill.app.export.Whereabouts;
import org.sijill.app.store.Counted;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Invented;
import org.sijill.app.store.Refusal;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.app.store.StorePool;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.EventDate;
import org.sijill.model.NewsRecord;
import org.sijill.model.Status;
import org.sijill.pipeline.Origin;

/** Answers put together of store and lexicon. */
class InquiryTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconSource.folder(Path.of("../lexicon")));
    private static final List<NewsRecord> RECORDS = Invented.records(41, 140);
    private static final Store.Version VERSION = new Store.Version("test", "test", "test");

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private StorePool pool;

    @SuppressWarnings("NullAway.Init")
    private Inquiry inquiry;

    @BeforeEach
    void open() {
        pool = StorePool.writing(StoreAddress.of(folder.toString()), 2, Duration.ofSeconds(20));
        pool.write(store -> store.add(RECORDS.subList(0, 120), LEXICON, VERSION));
        inquiry = new Inquiry(pool, LEXICON);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aDyadIsTheSameFromBothSidesButForItsVisits() {
        DyadDetails one = inquiry.dyad("KEN", "NOR");
        DyadDetails other = inquiry.dyad("NOR", "KEN");
        assertThat(one.dyad().events()).isPositive().isEqualTo(other.dyad().events());
        assertThat(one.balance()).isEqualTo(other.balance());
        assertThat(one.balance().stream().mapToInt(DyadDetails.Balance::events).sum())
                .isEqualTo(one.dyad().events());
        assertThat(one.visits()).isEqualTo(other.returns());
        assertThat(one.dyad().months())
                .isEqualTo(pool.read(store -> store.queries().months(EventFilter.between(List.of("KEN", "NOR")))));
        assertThat(one.acts().stream().mapToInt(Counted::count).sum())
                .isEqualTo(one.quads().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(one.quads()).containsOnlyKeys(Quad.values());
        assertThat(inquiry.parties("KEN")).extracting(Counted::value).contains("NOR");
    }

    @Test
    void silenceIsCountedToTheLastDayOfTheRecord() {
        DyadDetails details = inquiry.dyad("KEN", "NOR");
        LocalDate contact = details.dyad().lastContact();
        LocalDate last = details.lastDay();
        assertThat(last).isEqualTo(LocalDate.of(2018, 8, 9));
        assertThat(contact).isNotNull();
        assertThat(details.silence())
                .isEqualTo(Math.max(0, contact == null || last == null ? 0 : last.toEpochDay() - contact.toEpochDay()));
        assertThat(inquiry.dyad("KEN", "JPN").silence()).isNull();
    }

    @Test
    void whatIsRememberedIsForgottenWhenTheStoreChanges() {
        int before = inquiry.count(EventFilter.ALL);
        assertThat(inquiry.overview()).isSameAs(inquiry.overview());
        assertThat(inquiry.record("id-130")).isEmpty();
        Refusal refusal = new Refusal(new Origin("a.txt", 0), "no article");
        pool.write(store -> store.add(RECORDS.subList(120, 140), List.of(refusal), LEXICON, VERSION));
        assertThat(inquiry.record("id-130")).contains(RECORDS.get(130));
        assertThat(inquiry.count(EventFilter.ALL)).isGreaterThan(before);
        Overview overview = inquiry.overview();
        assertThat(overview.totals().articles()).isEqualTo(140);
        assertThat(overview.refused()).containsExactly(new Counted("no article", 1));
        assertThat(overview.lastRefused()).containsExactly(new Overview.Refused("a.txt", 0, "no article"));
        assertThat(overview.readers().getFirst().last()).isEqualTo(2).isEqualTo(pool.generation());
    }

    @Test
    void theAgendaBeginsOnTheLastDayOfTheRecord() {
        Agenda agenda = inquiry.agenda(EventFilter.ALL.from(LocalDate.of(2018, 7, 20)), null, 1000);
        assertThat(agenda.page().events()).isNotEmpty().hasSize(agenda.all()).allMatch(event -> {
            EventDate date = event.date();
            return (event.status() == Status.PLANNED || event.status() == Status.PROPOSED)
                    && date != null
                    && date.to() != null
                    && !date.to().isBefore(LocalDate.of(2018, 7, 20));
        });
        assertThat(inquiry.agenda(EventFilter.ALL, null, 5).from()).isEqualTo(LocalDate.of(2018, 8, 9));
    }

    @Test
    void aNetworkNamesAllWhomItLinks() {
        for (Network.Who who : Network.Who.values()) {
            Network network = inquiry.network(EventFilter.ALL, who, 5);
            assertThat(network.links()).hasSize(5);
            assertThat(network.nodes())
                    .extracting(Network.Node::id)
                    .containsAll(network.links().stream()
                            .flatMap(link -> Stream.of(link.one(), link.other()))
                            .toList())
                    .doesNotHaveDuplicates();
        }
        assertThat(inquiry.network(EventFilter.ALL, Network.Who.PARTIES, 5).nodes())
                .anyMatch(node -> "Norway".equals(node.nameEn()));
    }

    @Test
    void aMapTellsCountriesByTheirNamesAndACityOnlyWhereItLies() {
        EventMap map = inquiry.map(EventFilter.ALL);
        assertThat(map.countries()).extracting(EventMap.Country::name).contains("Kenya", "Norway");
        int all = map.countries().stream().mapToInt(EventMap.Country::events).sum() + map.placeless();
        assertThat(all).isEqualTo(inquiry.count(EventFilter.ALL));
        Whereabouts cairo = Whereabouts.ofCity("EGY", "القاهرة", LEXICON);
        assertThat(cairo.city()).isEqualTo("Cairo");
        assertThat(cairo.lat()).isBetween(29.5, 30.5);
        assertThat(Whereabouts.ofCity("NOR", "القاهرة", LEXICON).lat()).isNull();
    }

    private Optional<Profile> profile(String name) {
        return pool.read(store -> Optional.ofNullable(Profile.of(name, 10, inquiry.names(), store.queries())));
    }

    @Test
    void aPersonIsFoundByNameAndByIdWithAllThatIsKnown() {
        Profile named = profile("Lars Berg").orElseThrow();
        Profile known = profile(named.who().entity()).orElseThrow();
        assertThat(known.who()).isEqualTo(named.who());
        assertThat(known.timeline()).isNotEmpty().isEqualTo(named.timeline());
        assertThat(known.roles()).isNotEmpty();
        assertThat(profile("Nobody Atall")).isEmpty();
        EventRequest request = EventRequest.of(new Parameters(Map.of("person", List.of("Lars Berg"))), inquiry.names());
        assertThat(inquiry.filter(request).persons().getFirst())
                .contains(known.who().entity());
        EventRequest nobody = EventRequest.of(new Parameters(Map.of("person", List.of("Nobody"))), inquiry.names());
        assertThatThrownBy(() -> inquiry.filter(nobody)).isInstanceOf(UnknownNameException.class);
    }
}
