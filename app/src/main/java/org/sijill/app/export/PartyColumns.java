package org.sijill.app.export;

import static org.sijill.app.export.Column.integer;
import static org.sijill.app.export.Column.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CodeSystems;
import org.sijill.model.Codes;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;

/** The columns that tell who somebody is, the same wherever a table has a party. */
final class PartyColumns {

    private final CodeSystems codes;

    PartyColumns(CodeSystems codes) {
        this.codes = codes;
    }

    /**
     * The columns of a party.
     *
     * @param prefix what their names begin with, such as {@code actor_}
     * @param who what the dictionary calls the party
     * @param day the day on which the codes of its state hold, null for today's
     */
    <R> List<Column<R>> of(
            String prefix, String who, Function<R, @Nullable Party> party, Function<R, @Nullable LocalDate> day) {
        return List.of(
                text(
                        prefix + "id",
                        "Id of the " + who
                                + ", the same in all events of one store; a Wikidata Q number where one is known.",
                        told(party, Party::entity)),
                text(
                        prefix + "kind",
                        "What the " + who
                                + " is: person, country, city, place, organization, forum, group, document, facility.",
                        told(party, p -> Codes.of(p.kind()))),
                text(
                        prefix + "name_ar",
                        "Name in Arabic.",
                        told(party, p -> p.name().ar())),
                text(
                        prefix + "name_en",
                        "Name in English, where the lexicon knows it.",
                        told(party, p -> p.name().en())),
                text(
                        prefix + "iso3",
                        "State that the " + who + " is or acts for, ISO 3166-1 alpha-3 (XKX for Kosovo).",
                        told(party, Party::country)),
                text(
                        prefix + "cow",
                        "The same state in the Correlates of War system, abbreviation on the day of the event.",
                        row -> state(party, day, row).cow()),
                integer(
                        prefix + "cow_number",
                        "The same, number.",
                        row -> number(state(party, day, row).cowNumber())),
                integer(
                        prefix + "gw_number",
                        "The same state in the list of Gleditsch and Ward and their microstates.",
                        row -> number(state(party, day, row).gw())),
                text(
                        prefix + "organization",
                        "Body or group that the " + who + " is or acts for: a code of lexicon/organizations.tsv.",
                        told(party, Party::organization)),
                text(
                        prefix + "office",
                        "Office held on the day: head_of_state, head_of_government, deputy_head, foreign_minister, defence_minister,"
                                + " minister, deputy_minister, speaker, ambassador, envoy, secretary_general, spokesperson, adviser,"
                                + " military_chief, intelligence_chief, official, party_leader, none; empty where nobody holds any.",
                        told(party, p -> Codes.orNull(p.office()))));
    }

    private <R> CodeSystems.State state(
            Function<R, @Nullable Party> party, Function<R, @Nullable LocalDate> day, R row) {
        Party told = party.apply(row);
        return codes.state(told == null ? null : told.country(), day.apply(row));
    }

    private static <R> Function<R, @Nullable String> told(
            Function<R, @Nullable Party> party, Function<Party, @Nullable String> what) {
        return row -> {
            Party told = party.apply(row);
            return told == null ? null : what.apply(told);
        };
    }

    static @Nullable Long number(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }

    /** First day of an event, null where it is not known. */
    static @Nullable LocalDate day(MergedEvent event) {
        return event.date() == null ? null : event.date().from();
    }
}
