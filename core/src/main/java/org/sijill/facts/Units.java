package org.sijill.facts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.lexicon.Measures.Term;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * Reads what a number counts: a currency, percent or a weight. Where states share the name of a currency, the nisba behind it
 * tells which («ريال قطري»), then the only such state of the sentence.
 */
final class Units {

    /** How far behind its number «بالدولار» is looked for. */
    private static final int REACH = 8;

    /**
     * A unit in a text.
     *
     * @param code ISO 4217 code, {@code percent} and the like; null where the currency's state is not told
     * @param end the token behind it
     */
    record Unit(@Nullable String code, int from, int end) {}

    private final Line line;
    private final Names names;
    private final List<Mention> mentions;

    /** @param mentions those of the sentence */
    Units(Line line, Names names, List<Mention> mentions) {
        this.line = line;
        this.names = names;
        this.mentions = mentions;
    }

    /** The unit of a number, or null for none. */
    @Nullable
    Unit of(Quantity quantity) {
        int at = quantity.to();
        if (line.isSign(at, "%٪")) {
            return new Unit("percent", at, at + 1);
        }
        int unit = line.isWord(at, "من") ? at + 1 : at;
        if (line.is(unit, Kind.UNIT)) {
            return unit(unit);
        }
        return quantity.unit() >= 0 ? unit(quantity.unit()) : distant(at);
    }

    /** «أكثر من 4 مليارات بما يعادله بالدولار». */
    private @Nullable Unit distant(int at) {
        for (int i = at; i < at + REACH && !line.isNumber(i) && !line.isSign(i, "،؛.,"); i++) {
            Term term = line.term(i, Kind.UNIT);
            if (term != null && term.preposition() == 'ب' && term.definite()) {
                return unit(i);
            }
        }
        return null;
    }

    private Unit unit(int at) {
        int end = line.after(at, Kind.UNIT);
        Term term = line.term(at);
        Map<String, String> currencies = term == null ? Map.of() : term.entry().currencies();
        for (Mention mention : mentions) {
            if (mention.from() == end && mention.adjective()) {
                String state = party(mention);
                String code = state == null ? null : currencies.get(state);
                return new Unit(code != null ? code : currencies.get("*"), at, mention.to());
            }
        }
        String usual = currencies.get("*");
        return new Unit(usual != null ? usual : onlyStateTold(currencies), at, end);
    }

    private @Nullable String onlyStateTold(Map<String, String> currencies) {
        String found = null;
        for (Mention mention : mentions) {
            String state = party(mention);
            String code = state == null ? null : currencies.get(state);
            if (code != null && found != null && !code.equals(found)) {
                return null;
            }
            found = code != null ? code : found;
        }
        return found;
    }

    private @Nullable String party(Mention mention) {
        Integer single = mention.single();
        return single == null ? null : names.entity(single).party();
    }
}
