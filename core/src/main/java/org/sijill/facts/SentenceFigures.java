package org.sijill.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.facts.MeasureLink.Measure;
import org.sijill.facts.Units.Unit;
import org.sijill.lexicon.Measures.Entry;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.lexicon.Measures.Term;
import org.sijill.reading.FigureReading;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.text.TokenRange;

/** The figures of one sentence. */
final class SentenceFigures {

    /** Below this no sum of money between states is told without percent. */
    private static final double LEAST_AMOUNT = 1000;

    /** A number with its measure, before the parties are sought. */
    private record Find(
            Measure measure,
            double low,
            double high,
            @Nullable Unit unit,
            int from,
            int to) {}

    private final Line line;
    private final Names names;
    private final List<Mention> mentions;
    private final QuantityReader quantities;
    private final Units units;
    private final MeasureLink link;
    private final Periods periods;
    private final List<Find> finds = new ArrayList<>();

    SentenceFigures(Line line, Names names, List<Mention> mentions) {
        this.line = line;
        this.names = names;
        this.mentions = mentions;
        this.quantities = new QuantityReader(line);
        this.units = new Units(line, names, mentions);
        this.link = new MeasureLink(line);
        this.periods = new Periods(line);
    }

    List<FigureReading> find() {
        int i = line.from();
        while (i < line.to()) {
            int period = periods.end(i);
            i = period > i ? period : step(i);
        }
        List<FigureReading> figures = new ArrayList<>(finds.size());
        Parties parties = new Parties(names, apartFromCurrencies());
        for (int f = 0; f < finds.size(); f++) {
            FigureReading figure = figure(f, parties);
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** Reads what begins at a token and returns where to go on. */
    private int step(int at) {
        Term pair = line.term(at, Kind.PAIR);
        if (pair != null && !link.vetoed(at, at + pair.length())) {
            finds.add(new Find(new Measure(pair, at), 2, 2, null, at, at + pair.length()));
            return at + pair.length();
        }
        Quantity quantity = quantities.read(at);
        if (quantity == null) {
            return at + 1;
        }
        Find find = repeats(quantity) ? null : find(quantity);
        if (find != null) {
            finds.add(find);
        }
        return find == null
                ? quantity.to()
                : Math.max(quantity.to(), find.unit == null ? 0 : Math.min(find.unit.end(), find.to));
    }

    /** Whether the number tells the one before it again in another currency: «86 مليار يورو (94 مليار دولار)». */
    private boolean repeats(Quantity quantity) {
        int before = quantity.from() - 1;
        if (line.is(before, Kind.EQUALS) || endsEquals(quantity.from())) {
            return !finds.isEmpty();
        }
        boolean aside = line.isSign(before, "(-–[");
        return aside && !finds.isEmpty() && finds.getLast().to == before;
    }

    private boolean endsEquals(int at) {
        for (int i = at - 1; i >= Math.max(line.from(), at - 5); i--) {
            int end = line.after(i, Kind.EQUALS);
            if (end > i) {
                return end == at || line.after(end, Kind.ABOUT) == at;
            }
        }
        return false;
    }

    private @Nullable Find find(Quantity quantity) {
        Measure counted = link.counted(quantity);
        if (counted != null) {
            boolean whole = quantity.low() == Math.rint(quantity.low()) && quantity.low() > 0;
            return whole ? found(counted, quantity, null) : null;
        }
        Unit unit = units.of(quantity);
        boolean percent = unit != null && "percent".equals(unit.code());
        boolean enough = percent || (quantity.low() >= LEAST_AMOUNT && !quantity.year());
        if (!enough || (unit == null && (!quantity.scaled() || !link.free(quantity.to())))) {
            return null;
        }
        Measure measure =
                link.amount(quantity, unit != null && unit.from() <= quantity.to() + 1 ? unit.end() : quantity.to());
        boolean share = measure != null && percent && !link.changes(measure, quantity.from());
        return measure == null || share ? null : found(measure, quantity, unit);
    }

    private static Find found(Measure measure, Quantity quantity, @Nullable Unit unit) {
        int end = Math.max(quantity.to(), measure.end());
        end = unit == null ? end : Math.max(end, unit.end());
        return new Find(measure, quantity.low(), quantity.high(), unit, Math.min(measure.at(), quantity.from()), end);
    }

    /** Without the nisba of «دولار أمريكي» and what only looks like a state in «دعم مالي». */
    private List<Mention> apartFromCurrencies() {
        List<Mention> rest = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            boolean ofCurrency = mention.adjective() && line.is(mention.from() - 1, Kind.UNIT);
            boolean ofMeasure =
                    finds.stream().anyMatch(f -> mention.from() >= f.measure.at() && mention.to() <= f.measure.end());
            if (!ofCurrency && !ofMeasure) {
                rest.add(mention);
            }
        }
        return rest;
    }

    private @Nullable FigureReading figure(int index, Parties parties) {
        Find find = finds.get(index);
        Entry entry = find.measure.term().entry();
        int left = index == 0 ? line.from() : Math.min(finds.get(index - 1).to, find.from);
        int right = index + 1 == finds.size() ? line.to() : Math.max(finds.get(index + 1).from, find.to);
        List<String> between = parties.of(find.from, find.to, left, right, Math.max(entry.parties(), 2));
        if (between.size() < entry.parties()) {
            return null;
        }
        String period = periods.within(find.from, right);
        period = period == null ? periods.within(left, find.from) : period;
        boolean single = find.low == find.high;
        return new FigureReading(
                entry.value(),
                single ? find.low : null,
                single ? null : find.low,
                single ? null : find.high,
                find.unit == null ? null : find.unit.code(),
                between,
                period,
                new TokenRange(find.from, find.to),
                entry.rule());
    }
}
