package org.sijill.app.inquiry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Quad;
import org.sijill.app.store.Counted;
import org.sijill.app.store.DyadQueries;
import org.sijill.app.store.DyadQueries.Tally;
import org.sijill.app.store.DyadQueries.Visits;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Act;

/**
 * All that is shown of two states or bodies; counted is what took place.
 *
 * @param lastDay the record's last day, on which it is asked
 * @param silence days from the last contact to that day; null without contact, 0 where the last contact lies after it
 * @param balance by month
 * @param acts how often each took place, the commonest first
 * @param quads the same by the four classes of PLOVER; every class is there
 * @param topics the commonest first
 * @param visits of the first to the second
 * @param returns of the second to the first
 */
public record DyadDetails(
        Dyad dyad,
        @Nullable LocalDate lastDay,
        @Nullable Long silence,
        List<Balance> balance,
        List<Counted> acts,
        Map<Quad, Integer> quads,
        List<Counted> topics,
        Visits visits,
        Visits returns) {

    /**
     * What a month holds of good and of bad.
     *
     * @param cooperation sum of the intensities above 0 (PLOVER's scale, to 10)
     * @param conflict sum of those below 0 (to -10 each)
     */
    public record Balance(YearMonth month, int events, double cooperation, double conflict) {}

    /**
     * @param one code of a state or body
     * @param other the same
     * @param gaps how many of the longest silences are told
     * @param most how many visits are listed in each direction
     */
    public static DyadDetails of(String one, String other, int gaps, int most, Store store, Lexicon lexicon) {
        List<String> codes = List.of(one, other);
        EventFilter filter = EventFilter.between(codes);
        DyadQueries queries = store.dyads();
        List<Tally> tallies = queries.tallies(filter);
        Dyad dyad = Dyad.of(codes, gaps, tallies);
        LocalDate lastDay = store.holdings().lastDay();
        List<Counted> acts = acts(tallies);
        return new DyadDetails(
                dyad,
                lastDay,
                silence(dyad.lastContact(), lastDay),
                balance(tallies),
                acts,
                quads(acts, lexicon),
                queries.topics(filter),
                queries.visits(one, other, most),
                queries.visits(other, one, most));
    }

    private static List<Balance> balance(List<Tally> tallies) {
        Map<YearMonth, Balance> months = new TreeMap<>();
        for (Tally tally : tallies) {
            LocalDate day = tally.day();
            if (day != null) {
                YearMonth month = YearMonth.from(day);
                months.merge(
                        month,
                        new Balance(month, tally.events(), tally.cooperation(), tally.conflict()),
                        (one, other) -> new Balance(
                                month,
                                one.events() + other.events(),
                                one.cooperation() + other.cooperation(),
                                one.conflict() + other.conflict()));
            }
        }
        return List.copyOf(months.values());
    }

    private static List<Counted> acts(List<Tally> tallies) {
        Map<String, Integer> acts = new TreeMap<>();
        tallies.forEach(tally -> acts.merge(tally.act().id(), tally.events(), Integer::sum));
        return acts.entrySet().stream()
                .map(act -> new Counted(act.getKey(), act.getValue()))
                .sorted(Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::value))
                .toList();
    }

    private static @Nullable Long silence(@Nullable LocalDate lastContact, @Nullable LocalDate lastDay) {
        return lastContact == null || lastDay == null
                ? null
                : Math.max(0, ChronoUnit.DAYS.between(lastContact, lastDay));
    }

    private static Map<Quad, Integer> quads(List<Counted> acts, Lexicon lexicon) {
        Map<Quad, Integer> quads = new EnumMap<>(Quad.class);
        for (Quad quad : Quad.values()) {
            quads.put(quad, 0);
        }
        for (Counted one : acts) {
            Act act = Act.valueOf(one.value().toUpperCase(Locale.ROOT));
            Quad quad = Quad.ofPlover(lexicon.acts().code(act).plover());
            if (quad != null) {
                quads.merge(quad, one.count(), Integer::sum);
            }
        }
        return quads;
    }
}
