package org.sijill.app.export;

import static org.sijill.app.export.Column.decimal;
import static org.sijill.app.export.Column.integer;
import static org.sijill.app.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sijill.lexicon.CodeSystems;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Act;
import org.sijill.model.Codes;

/** The columns of the directed dyads. */
final class DyadColumns {

    private final Lexicon lexicon;

    DyadColumns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Column<Dyads.Row>> columns(boolean yearly) {
        List<Column<Dyads.Row>> columns = new ArrayList<>();
        columns.addAll(side("actor", Dyads.Row::actor));
        columns.addAll(side("recipient", Dyads.Row::recipient));
        columns.add(integer("year", "Year.", row -> (long) row.period().getYear()));
        if (!yearly) {
            columns.add(integer(
                    "month", "Month, 1 to 12.", row -> (long) row.period().getMonthValue()));
        }
        columns.add(integer(
                "events",
                "Events of the actor towards the recipient.",
                row -> row.counts().events()));
        for (Quad quad : Quad.values()) {
            String name = Codes.of(quad);
            columns.add(integer(
                    name,
                    "Of these, " + name.replace('_', ' ') + " by the PLOVER type.",
                    row -> row.counts().of(quad)));
        }
        columns.add(decimal(
                "mean_intensity",
                "Mean of PLOVER's intensity, -10 to 10; empty without events.",
                row -> row.counts().intensity()));
        for (Act act : Act.values()) {
            columns.add(integer(
                    "act_" + act.id(),
                    "Of the events, those with the act " + act.id() + ".",
                    row -> row.counts().of(act)));
        }
        return columns;
    }

    private List<Column<Dyads.Row>> side(String who, Function<Dyads.Row, String> code) {
        CodeSystems codes = lexicon.codeSystems();
        return List.of(
                text(
                        who,
                        "The " + who
                                + ": a state as ISO 3166-1 alpha-3, or a body as a code of lexicon/organizations.tsv.",
                        code),
                text(
                        who + "_kind",
                        "state or organization.",
                        row -> isState(code.apply(row)) ? "state" : "organization"),
                text(
                        who + "_cow",
                        "The state in the Correlates of War system, abbreviation at the beginning of the period.",
                        row -> codes.state(code.apply(row), row.period()).cow()),
                integer(
                        who + "_cow_number",
                        "The same, number.",
                        row -> PartyColumns.number(
                                codes.state(code.apply(row), row.period()).cowNumber())),
                integer(
                        who + "_gw_number",
                        "The state in the list of Gleditsch and Ward and their microstates.",
                        row -> PartyColumns.number(
                                codes.state(code.apply(row), row.period()).gw())));
    }

    private boolean isState(String code) {
        return lexicon.gazetteer().country(code) != null;
    }
}
