package org.sijill.app.store;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sijill.app.store.DyadQueries.Tally;
import org.sijill.app.store.EventPage.Order;
import org.sijill.app.store.Surveys.Link;
import org.sijill.app.store.Surveys.PlaceCount;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.Kind;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.NewsRecord;
import org.sijill.model.Role;
import org.sijill.model.Status;
import org.sijill.pipeline.Origin;

/** What the database counts is what one who goes through all events counts. */
abstract class AskingContract {

    private static final List<NewsRecord> RECORDS = Invented.records(21, 120);
    private static final Set<Act> MET = Set.of(Act.MEET, Act.CALL, Act.VISIT, Act.SIGN, Act.MEDIATE, Act.ATTEND);

    @SuppressWarnings("NullAway.Init")
    private Store store;

    @SuppressWarnings("NullAway.Init")
    private List<MergedEvent> events;

    abstract StoreAddress address() throws SQLException;

    @BeforeEach
    void fill() throws SQLException {
        store = Store.writing(address());
        store.add(RECORDS, StoreContract.LEXICON, StoreContract.VERSION);
        events = StoreContract.events(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static @Nullable LocalDate day(MergedEvent event) {
        return event.date() == null ? null : event.date().from();
    }

    private static boolean held(MergedEvent event) {
        return event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
    }

    private static Predicate<MergedEvent> of(String... codes) {
        return event -> Stream.of(codes)
                .allMatch(code -> event.participants().stream().anyMatch(party -> code.equals(party.country())));
    }

    @ParameterizedTest
    @EnumSource
    void pagesInARowAreAllEventsOnceInTheirOrder(Order order) {
        Comparator<LocalDate> days = order == Order.LATEST ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<String> expected = events.stream()
                .sorted(Comparator.comparing(AskingContract::day, Comparator.nullsLast(days))
                        .thenComparing(MergedEvent::id))
                .map(MergedEvent::id)
                .toList();
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            EventPage page = store.queries().page(EventFilter.ALL, order, after, 7);
            page.events().forEach(event -> paged.add(event.id()));
            after = page.next();
        } while (after != null);
        assertThat(events).anyMatch(event -> day(event) == null);
        assertThat(paged).containsExactlyElementsOf(expected);
        assertThat(store.queries().count(EventFilter.ALL)).isEqualTo(expected.size());
    }

    @Test
    void aPageHoldsWhatTheFilterAsksForAndNoOtherCursorIsTaken() {
        EventFilter filter = EventFilter.between(List.of("KEN", "NOR"));
        long all = events.stream().filter(of("KEN", "NOR")).count();
        assertThat(all).isPositive();
        assertThat(store.queries().count(filter)).isEqualTo((int) all);
        assertThat(store.queries().page(filter, Order.LATEST, null, 1000).events())
                .hasSize((int) all)
                .allMatch(of("KEN", "NOR"));
        assertThat(store.queries().page(filter, Order.LATEST, null, (int) all).next())
                .isNull();
        for (String cursor : List.of("", "x", "2018-13-01~m1", "~m1", "-~m'1", "+12345-01-01~m1")) {
            assertThatThrownBy(() -> store.queries().page(filter, Order.LATEST, cursor, 10))
                    .isInstanceOf(CursorException.class);
        }
    }

    @Test
    void severalPersonsAllTakePartAndAParentHoldsItsEvents() {
        MergedEvent two = events.stream()
                .filter(event -> event.participants().stream()
                                .map(Party::entity)
                                .distinct()
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();
        List<Set<String>> ids = two.participants().stream()
                .map(Party::entity)
                .distinct()
                .map(Set::of)
                .toList();
        EventFilter all = EventFilter.ALL;
        EventFilter both = new EventFilter(
                all.between(), ids, all.acts(), all.statuses(), null, null, null, all.topics(), null, 0, 0, null);
        assertThat(store.queries().page(both, Order.LATEST, null, 1000).events())
                .contains(two)
                .allMatch(event -> ids.stream()
                        .allMatch(any ->
                                event.participants().stream().map(Party::entity).anyMatch(any::contains)));
        MergedEvent held = events.stream()
                .filter(event -> event.parent() != null)
                .findFirst()
                .orElseThrow();
        EventFilter within = new EventFilter(
                all.between(),
                List.of(),
                all.acts(),
                all.statuses(),
                null,
                null,
                null,
                all.topics(),
                null,
                0,
                0,
                held.parent());
        assertThat(store.queries().page(within, Order.LATEST, null, 1000).events())
                .containsExactlyInAnyOrderElementsOf(events.stream()
                        .filter(event -> Objects.equals(event.parent(), held.parent()))
                        .toList());
    }

    @Test
    void talliesSumGoodAndBadApart() {
        Map<List<@Nullable Object>, double[]> sums = new HashMap<>();
        events.stream().filter(of("KEN", "NOR")).filter(AskingContract::held).forEach(event -> {
            boolean exact = event.date() != null && event.date().precision() == EventDate.Precision.DAY;
            double[] sum = sums.computeIfAbsent(Arrays.asList(day(event), exact, event.act()), key -> new double[3]);
            sum[0]++;
            sum[event.intensity() > 0 ? 1 : 2] += event.intensity();
        });
        List<Tally> expected = new ArrayList<>();
        sums.forEach((key, sum) -> expected.add(new Tally(
                (LocalDate) key.get(0),
                Boolean.TRUE.equals(key.get(1)),
                (Act) Objects.requireNonNull(key.get(2)),
                (int) sum[0],
                sum[1],
                sum[2])));
        assertThat(store.dyads().tallies(EventFilter.between(List.of("KEN", "NOR"))))
                .isNotEmpty()
                .isSortedAccordingTo(
                        Comparator.comparing(Tally::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void topicsAndPartnersAreCounted() {
        EventFilter norway = EventFilter.between(List.of("NOR"));
        List<MergedEvent> told =
                events.stream().filter(of("NOR")).filter(AskingContract::held).toList();
        assertThat(store.dyads().topics(norway)).containsExactly(new Counted("energy", (int)
                told.stream().filter(event -> event.topics().contains("energy")).count()));
        assertThat(store.dyads().partners("NOR", 50)).extracting(Counted::value).doesNotContain("NOR");
        for (Counted partner : store.dyads().partners("NOR", 50)) {
            assertThat((long) partner.count())
                    .isEqualTo(told.stream().filter(of(partner.value())).count());
        }
        for (Counted party : store.dyads().parties(3)) {
            assertThat((long) party.count())
                    .isEqualTo(events.stream()
                            .filter(AskingContract::held)
                            .filter(of(party.value()))
                            .count());
        }
    }

    @Test
    void visitsGoFromOneSideToTheOther() {
        List<MergedEvent> visits = events.stream()
                .filter(AskingContract::held)
                .filter(event -> event.act() == Act.VISIT && side(event, Role.ACTOR, "KEN"))
                .filter(event -> side(event, Role.RECIPIENT, "NOR")
                        || (event.place() != null && "NOR".equals(event.place().country())))
                .toList();
        assertThat(visits).isNotEmpty();
        assertThat(store.dyads().visits("KEN", "NOR", 1000).count()).isEqualTo(visits.size());
        assertThat(store.dyads().visits("KEN", "NOR", 1000).latest()).containsExactlyInAnyOrderElementsOf(visits);
        assertThat(store.dyads().visits("KEN", "NOR", 1).latest()).hasSize(1);
    }

    private static boolean side(MergedEvent event, Role role, String code) {
        return event.participants().stream().anyMatch(party -> party.role() == role && code.equals(party.country()));
    }

    @Test
    void everyEventIsSomewhereOrNowhere() {
        Surveys surveys = store.surveys();
        Map<String, Long> countries = events.stream()
                .filter(event -> event.place() != null)
                .collect(groupingBy(event -> String.valueOf(event.place().country()), counting()));
        assertThat(surveys.countries(EventFilter.ALL))
                .containsExactlyInAnyOrderElementsOf(countries.entrySet().stream()
                        .map(one -> new PlaceCount(
                                one.getKey(), null, one.getValue().intValue()))
                        .toList());
        assertThat(surveys.cities(EventFilter.ALL)).isEmpty();
        assertThat((long) surveys.placeless(EventFilter.ALL))
                .isEqualTo(
                        events.stream().filter(event -> event.place() == null).count());
    }

    @Test
    void eventsOfADayAreThoseKnownToIt() {
        Map<LocalDate, Long> days = events.stream()
                .filter(event -> event.date() != null && event.date().precision() == EventDate.Precision.DAY)
                .collect(groupingBy(AskingContract::day, TreeMap::new, counting()));
        assertThat(store.surveys().days(EventFilter.ALL))
                .isNotEmpty()
                .extracting(Surveys.DayEvents::day, one -> (long) one.events())
                .containsExactlyElementsOf(days.entrySet().stream()
                        .map(one -> tuple(one.getKey(), one.getValue()))
                        .toList());
    }

    @Test
    void thoseWhoMetMostOftenAreLinked() {
        Map<String, Integer> met = new TreeMap<>();
        for (MergedEvent event : events) {
            if (held(event) && MET.contains(event.act())) {
                List<String> persons = event.participants().stream()
                        .filter(party -> party.kind() == Kind.PERSON)
                        .map(Party::entity)
                        .distinct()
                        .sorted()
                        .toList();
                for (int i = 0; i < persons.size(); i++) {
                    for (int j = i + 1; j < persons.size(); j++) {
                        met.merge(persons.get(i) + "\t" + persons.get(j), 1, Integer::sum);
                    }
                }
            }
        }
        List<Link> links = store.surveys().persons(EventFilter.ALL, 1000);
        assertThat(links)
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingInt(Link::events).reversed())
                .extracting(link -> link.one() + "\t" + link.other(), Link::events)
                .containsExactlyInAnyOrderElementsOf(met.entrySet().stream()
                        .map(one -> tuple(one.getKey(), one.getValue()))
                        .toList());
        assertThat(store.surveys().persons(EventFilter.ALL, 2)).isEqualTo(links.subList(0, 2));
        Set<String> ids = new HashSet<>(List.of(links.getFirst().one(), "nobody"));
        assertThat(store.surveys().takers(ids))
                .extracting(Surveys.Taker::entity)
                .containsExactly(links.getFirst().one());
        assertThat(store.surveys().parties(EventFilter.ALL, 1000))
                .extracting(Link::one)
                .containsAnyOf("KEN", "MLT", "CHL")
                .allMatch(code -> code.length() == 3);
    }

    @Test
    void holdingsAreWhatWentIn() {
        Holdings.Totals totals = store.holdings().totals();
        assertThat(totals.articles()).isEqualTo(RECORDS.size());
        assertThat(totals.statements())
                .isEqualTo(RECORDS.stream()
                        .mapToInt(one -> one.statements().size())
                        .sum());
        assertThat(totals.events()).isEqualTo(events.size());
        assertThat((long) totals.doubled())
                .isEqualTo(events.stream()
                        .filter(one -> one.independentSources() >= 2)
                        .count());
        assertThat(totals.lastDay()).isEqualTo(store.holdings().lastDay()).isNotNull();
        assertThat(store.holdings().days(2).stream()
                        .mapToInt(Holdings.DayCount::articles)
                        .sum())
                .isEqualTo((int) RECORDS.stream()
                        .filter(one -> one.article().published() != null)
                        .count());
        assertThat(store.holdings().days(2))
                .extracting(Holdings.DayCount::publisher)
                .contains((String) null)
                .containsAll(store.holdings().publishers(2).stream()
                        .map(Counted::value)
                        .toList());
        assertThat(store.holdings().languages()).containsExactly(new Counted("ar", RECORDS.size()));
        assertThat(store.holdings().acts().stream()
                        .mapToInt(Holdings.ActCount::events)
                        .sum())
                .isEqualTo(events.size());
        assertThat(store.holdings().readers()).containsExactly(new Holdings.Reader("test", "test", "test", 1, 1));
    }

    @Test
    void aRefusalIsKeptOnceWithItsLatestReason() {
        Refusal first = new Refusal(new Origin("a.jsonl", 3), "the page holds no article: 7 lines");
        Refusal second = new Refusal(Origin.at("b.warc", 900L, "https://example.org/x"), "the text has 12 letters");
        Refusal other = new Refusal(new Origin("a.jsonl", 3), "the text has 40 letters");
        assertThat(refuse(first, second)).isEqualTo(2);
        assertThat(refuse(first, second)).isEqualTo(2);
        assertThat(store.refusals().reasons())
                .containsExactly(new Counted("the page holds no article", 1), new Counted("the text has N letters", 1));
        assertThat(refuse(other)).isEqualTo(3);
        assertThat(store.refusals().reasons()).containsExactly(new Counted("the text has N letters", 2));
        assertThat(store.refusals().latest(10))
                .containsExactly(new Refusals.Kept(other, 3), new Refusals.Kept(second, 2));
        assertThat(store.refusals().latest(1)).hasSize(1);
        assertThat(store.refusals().count()).isEqualTo(2);
    }

    @Test
    void whatWasCutFromPagesIsKeptInBounds() {
        keepLitter(Map.of("one", List.of("اقرأ أيضا", " سطر\nوسطر \n\n", "ع".repeat(1000)), "other", List.of("إعلان")));
        assertThat(store.litter().of("one")).containsExactly("اقرأ أيضا", "سطر", "وسطر", "ع".repeat(299) + "…");
        keepLitter(Map.of("one", Collections.nCopies(1000, "قائمة")));
        assertThat(store.litter().of("one")).hasSize(200);
        assertThat(store.litter().of("other")).containsExactly("إعلان");
        assertThat(store.litter().of("none")).isEmpty();
    }

    private void keepLitter(Map<String, List<String>> litter) {
        store.add(List.of(), List.of(), litter, StoreContract.LEXICON, StoreContract.VERSION);
    }

    private int refuse(Refusal... refusals) {
        store.add(List.of(), List.of(refusals), StoreContract.LEXICON, StoreContract.VERSION);
        return store.generation();
    }

    @Test
    void deedsAreThoseOfTheOneToTheOtherAndNotBack() {
        for (String[] pair : new String[][] {{"KEN", "NOR"}, {"NOR", "KEN"}, {"KEN", "CHL"}}) {
            Map<String, Long> expected = new TreeMap<>(events.stream()
                    .filter(AskingContract::held)
                    .filter(event -> hasRole(event, pair[0], Role.ACTOR) && hasRole(event, pair[1], Role.RECIPIENT))
                    .filter(event -> !(hasRole(event, pair[1], Role.ACTOR) && hasRole(event, pair[0], Role.RECIPIENT)))
                    .collect(groupingBy(event -> event.act().id(), counting())));
            Map<String, Long> counted = new TreeMap<>();
            store.dyads().deeds(pair[0], pair[1]).forEach(one -> counted.put(one.value(), (long) one.count()));
            assertThat(counted).isEqualTo(expected);
        }
        assertThat(store.dyads().deeds("KEN", "NOR")).isNotEmpty();
    }

    private static boolean hasRole(MergedEvent event, String code, Role role) {
        return event.participants().stream().anyMatch(party -> party.role() == role && code.equals(party.country()));
    }

    @Test
    void thoseInMostArticlesLeadInPartsOfOneList() {
        List<Queries.Known> all = store.entities().leading(Set.of("person", "country"), 0, 1000);
        assertThat(all)
                .hasSizeGreaterThan(6)
                .isSortedAccordingTo(Comparator.comparingInt(Queries.Known::articles)
                        .reversed()
                        .thenComparing(Queries.Known::entity));
        assertThat(store.entities().leading(Set.of("person", "country"), 2, 3)).isEqualTo(all.subList(2, 5));
        for (Queries.Known one : all) {
            assertThat(store.queries().entity(one.entity()).getFirst().articles())
                    .isEqualTo(one.articles());
        }
    }

    @Test
    void eventsAndLastOfficesOfSome() {
        List<String> ids = store.entities().leading(Set.of("person"), 0, 5).stream()
                .map(Queries.Known::entity)
                .toList();
        Map<String, Integer> counts = store.entities().events(ids);
        Map<String, Queries.Held> offices = store.entities().lastOffices(ids);
        assertThat(offices).isNotEmpty();
        for (String id : ids) {
            assertThat(counts.getOrDefault(id, 0)).isEqualTo((int) events.stream()
                    .filter(event -> event.participants().stream()
                            .anyMatch(party -> party.entity().equals(id)))
                    .count());
            Queries.Held last = store.queries().offices(id).stream()
                    .filter(held -> held.to() != null)
                    .max(Comparator.comparing(Queries.Held::to))
                    .orElse(null);
            if (last != null) {
                assertThat(offices.get(id).to()).isEqualTo(last.to());
            }
        }
        assertThat(store.entities().events(List.of())).isEmpty();
        assertThat(store.entities().lastOffices(List.of())).isEmpty();
    }

    @Test
    void utterancesAreTheLatestStatements() {
        String speaker = store.entities().leading(Set.of("person"), 0, 30).stream()
                .map(Queries.Known::entity)
                .filter(id -> !store.queries().statements(id, 5).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(store.entities().utterances(speaker, 5))
                .extracting(EntityQueries.Utterance::article, EntityQueries.Utterance::words)
                .isEqualTo(store.queries().statements(speaker, 5).stream()
                        .map(said -> tuple(said.article(), said.words()))
                        .toList());
    }
}
