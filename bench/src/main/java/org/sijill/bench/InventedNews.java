package org.sijill.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Sense;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Status;

/**
 * News that nobody wrote, day by day; the same day gives the same articles. A story is one to six acts of two states, told by one to six
 * papers, of which every third prints another's text. Which states: a Zipf-Mandelbrot law over all pairs, so that the commonest pair has
 * a little over a hundredth of all events. Who: the holders of twelve offices of each state, who change every three years, and in one story of ten
 * somebody who is named but once.
 */
final class InventedNews {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int SEATS = 12;
    private static final int TERM = 1100;
    /** Flattens the head of the law: without it the first pair alone would have a tenth of the events. */
    private static final int FLAT = 10;
    /** Of a hundred stories so many are told by one paper, by two, ... */
    private static final int[] REPORTS = {70, 17, 6, 4, 2, 1};
    /** Of a hundred stories so many are of one act, of two, ... */
    private static final int[] EVENTS = {17, 27, 27, 17, 8, 4};

    private static final Map<Act, Integer> ACTS = shares();
    private static final List<String> TOPICS = List.of(
            "trade", "energy", "security", "border", "migration", "education", "health", "transport", "culture");

    /** Of a usual day: ten years of them make a million events. */
    private static final int STORIES = 110;

    private final Lexicon lexicon;
    private final List<Sense.Country> states;
    private final int[][] pairs;
    private final double[] upTo;

    InventedNews(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.states = Arrays.stream(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)
                        .toArray(String[]::new))
                .sorted(Comparator.comparingInt((String code) -> new SplittableRandom(code.hashCode()).nextInt())
                        .thenComparing(code -> code))
                .map(lexicon.gazetteer()::country)
                .filter(Objects::nonNull)
                .toList();
        this.pairs = IntStream.range(0, states.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, one).mapToObj(other -> new int[] {one, other}))
                .sorted(Comparator.comparingInt(pair -> (pair[0] + 1) * (pair[1] + 1)))
                .toArray(int[][]::new);
        this.upTo = new double[pairs.length];
        double sum = 0;
        for (int i = 0; i < pairs.length; i++) {
            sum += 1.0 / (i + FLAT);
            upTo[i] = sum;
        }
    }

    private static Map<Act, Integer> shares() {
        Map<Act, Integer> shares = new LinkedHashMap<>();
        shares.put(Act.MEET, 24);
        shares.put(Act.VISIT, 15);
        shares.put(Act.CALL, 9);
        shares.put(Act.ATTEND, 7);
        shares.put(Act.SIGN, 7);
        shares.put(Act.CONDEMN, 7);
        shares.put(Act.SUPPORT, 6);
        shares.put(Act.REQUEST, 6);
        shares.put(Act.PRAISE, 5);
        shares.put(Act.ACCUSE, 4);
        shares.put(Act.REJECT, 4);
        shares.put(Act.AID, 3);
        shares.put(Act.INVITE, 2);
        shares.put(Act.THREATEN, 1);
        return shares;
    }

    /** The codes of the two states of the commonest pair, or of a rarer one. */
    List<String> pair(int rank) {
        return List.of(
                states.get(pairs[rank][0]).code(), states.get(pairs[rank][1]).code());
    }

    /** Somebody who acts for a state. */
    record Person(Sense.Country state, String name, Office office) {}

    /** An act of a story, on which all its papers agree. */
    record Told(
            Act act, Status status, Person who, Person whom, EventDate date, EventPlace place, List<String> topics) {}

    /**
     * The articles of a day.
     *
     * @param day days since the first one
     * @param least go on until there are so many; 0 for a usual day
     */
    List<NewsRecord> day(int day, int least) {
        SplittableRandom random = new SplittableRandom(day);
        List<NewsRecord> records = new ArrayList<>();
        for (int story = 0; least == 0 ? story < STORIES : records.size() < least; story++) {
            story(day, story, random.split(), records);
        }
        return least == 0 ? records : records.subList(0, least);
    }

    private void story(int number, int story, SplittableRandom random, List<NewsRecord> records) {
        LocalDate day = FIRST.plusDays(number);
        int[] pair = pairs[pair(random)];
        boolean turned = random.nextBoolean();
        List<Told> told = new ArrayList<>();
        Person who = person(states.get(pair[turned ? 0 : 1]), number, random);
        Person whom = person(states.get(pair[turned ? 1 : 0]), number, random);
        for (int i = drawn(EVENTS, random); i >= 0; i--) {
            Act act = act(random);
            if (told.stream().noneMatch(one -> one.act() == act)) {
                told.add(told(act, who, whom, day, random));
            }
        }
        NewsRecord first = null;
        int reports = drawn(REPORTS, random) + 1;
        for (int report = 0; report < reports; report++) {
            InventedPaper paper = new InventedPaper(
                    lexicon.acts(), day, ((long) number << 24) + ((long) story << 4) + report, random.split());
            NewsRecord record = first != null && random.nextInt(3) == 0 ? paper.copy(first) : paper.article(told);
            first = first == null ? record : first;
            records.add(record);
        }
    }

    private int pair(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, at < 0 ? -at - 1 : at);
    }

    private static int drawn(int[] shares, SplittableRandom random) {
        int left = random.nextInt(Arrays.stream(shares).sum());
        int at = 0;
        while (left >= shares[at]) {
            left -= shares[at++];
        }
        return at;
    }

    private static Act act(SplittableRandom random) {
        int at = drawn(ACTS.values().stream().mapToInt(share -> share).toArray(), random);
        return List.copyOf(ACTS.keySet()).get(at);
    }

    private static Person person(Sense.Country state, int day, SplittableRandom random) {
        if (random.nextInt(20) == 0) {
            return new Person(state, InventedWords.person(random), Office.OFFICIAL);
        }
        int seat = Math.min(random.nextInt(SEATS), random.nextInt(SEATS));
        int term = (day + seat * TERM / SEATS) / TERM;
        SplittableRandom holder = new SplittableRandom(Objects.hash(state.code(), seat, term));
        return new Person(state, InventedWords.person(holder), Office.values()[seat]);
    }

    private Told told(Act act, Person who, Person whom, LocalDate day, SplittableRandom random) {
        boolean planned = random.nextInt(8) == 0;
        LocalDate from = planned ? day.plusDays(1 + random.nextInt(9)) : day.minusDays(random.nextInt(2));
        LocalDate to = act == Act.VISIT ? from.plusDays(random.nextInt(3)) : from;
        Sense.Country host = whom.state();
        Sense.Place capital = lexicon.gazetteer().capital(host.code());
        return new Told(
                act,
                planned ? Status.PLANNED : random.nextInt(25) == 0 ? Status.DENIED : Status.OCCURRED,
                who,
                whom,
                new EventDate(from, to, EventDate.Precision.DAY, EventDate.Basis.STATED, from.toString()),
                new EventPlace(host.code(), capital == null ? null : capital.ar(), null, null, null),
                random.nextInt(3) == 0 ? List.of() : List.of(TOPICS.get(random.nextInt(TOPICS.size()))));
    }
}
