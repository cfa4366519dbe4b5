package org.sijill.app.export;

import static org.sijill.app.export.Column.day;
import static org.sijill.app.export.Column.decimal;
import static org.sijill.app.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CodeSystems;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.MergedEvent.Party;

/**
 * The 40 columns of POLECAT, in the order of the header of its weekly files ({@code ngecEvents.DV.*.txt}, doi:10.7910/DVN/AJGVIT). As there,
 * several actors stand in one field, parted by semicolons, and what is missing is the word None.
 */
final class PolecatColumns {

    static final String MISSING = "None";
    private static final String JOINT = "; ";
    private static final String UNKNOWN = "Not known here: None.";

    private final Lexicon lexicon;
    private final String version;

    PolecatColumns(Lexicon lexicon, String version) {
        this.lexicon = lexicon;
        this.version = version;
    }

    List<Column<Coded>> columns() {
        List<Column<Coded>> columns = new ArrayList<>(List.of(
                text(
                        "Event ID",
                        "Id of the merged event.",
                        coded -> coded.event().id()),
                day("Event Date", "First day of the event.", Coded::day),
                text("Event Type", "PLOVER type.", Coded::plover),
                text("Event Mode", "PLOVER mode.", Coded::mode),
                decimal("Intensity", "PLOVER's intensity, -10 to 10.", Coded::intensity),
                text("Quad Code", "VERBAL or MATERIAL, COOPERATION or CONFLICT.", PolecatColumns::quad),
                text(
                        "Contexts",
                        "Topics of Sijill's codebook.",
                        coded -> coded.event().topics().isEmpty()
                                ? null
                                : String.join(JOINT, coded.event().topics()))));
        columns.addAll(side("Actor", Coded::sides, Sides::actors));
        columns.addAll(side("Recipient", Coded::sides, Sides::recipients));
        columns.addAll(where());
        columns.addAll(List.of(
                text(
                        "Source",
                        "Publisher of the earliest report.",
                        coded -> coded.event().reports().getFirst().publisher()),
                text("Publication Date", "Day of the earliest report.", coded -> {
                    String first = coded.event().firstReport();
                    return first == null ? null : first.substring(0, 10);
                }),
                unknown("Story People"),
                unknown("Story Organizations"),
                unknown("Story Locations"),
                text("Language", "Arabic.", coded -> "Arabic"),
                text("Version", "Program and lexicon.", coded -> version)));
        return columns;
    }

    private static @Nullable String quad(Coded coded) {
        Quad quad = Quad.ofPlover(coded.plover());
        return quad == null ? null : quad.words();
    }

    private List<Column<Coded>> side(String who, Function<Coded, Sides> sides, Function<Sides, List<Party>> of) {
        CodeSystems codes = lexicon.codeSystems();
        Function<Coded, List<Party>> parties = sides.andThen(of);
        return List.of(
                each(
                        who + " Name",
                        "English name, else the Arabic one.",
                        parties,
                        (party, coded) -> party.name().en() == null
                                ? party.name().ar()
                                : party.name().en()),
                each(who + " Country", "State, ISO 3166-1 alpha-3.", parties, (party, coded) -> party.country()),
                each(who + " COW", "State, number of the Correlates of War.", parties, (party, coded) -> {
                    Integer number = codes.state(party.country(), coded.day()).cowNumber();
                    return number == null ? null : number.toString();
                }),
                text("Primary " + who + " Sector", "PLOVER sector of the first: GOV, LEG, MIL, SPY, PTY.", coded -> {
                    List<Party> all = parties.apply(coded);
                    return all.isEmpty() ? null : Sector.plover(all.getFirst());
                }),
                each(who + " Sectors", "Those of all.", parties, (party, coded) -> Sector.plover(party)),
                each(who + " Title", "Office.", parties, (party, coded) -> Sector.title(party)),
                each(
                        who + " Name Raw",
                        "Name in Arabic.",
                        parties,
                        (party, coded) -> party.name().ar()),
                unknown("Wikipedia " + who + " ID"));
    }

    private interface Told {
        @Nullable
        String of(Party party, Coded coded);
    }

    /** Of each party its value, None where it has none; nothing at all where nobody has any. */
    private static Column<Coded> each(String name, String meaning, Function<Coded, List<Party>> parties, Told told) {
        return text(name, meaning + " Of several, in one order.", coded -> {
            List<@Nullable String> values = new ArrayList<>();
            parties.apply(coded).forEach(party -> values.add(told.of(party, coded)));
            return values.stream().allMatch(Objects::isNull)
                    ? null
                    : values.stream()
                            .map(value -> value == null ? MISSING : value)
                            .collect(Collectors.joining(JOINT));
        });
    }

    private List<Column<Coded>> where() {
        return List.of(
                text(
                        "Placename",
                        "City and state, or the state, in English.",
                        coded -> at(coded).name()),
                text(
                        "City",
                        "City, in English where the lexicon knows it.",
                        coded -> at(coded).city()),
                unknown("District"),
                unknown("Province"),
                text("Country", "State, ISO 3166-1 alpha-3.", coded -> at(coded).country()),
                decimal(
                        "Latitude",
                        "Degrees north of the city; of a state None.",
                        coded -> at(coded).lat()),
                decimal("Longitude", "Degrees east.", coded -> at(coded).lon()),
                unknown("GeoNames ID"),
                text("Raw Placename", "Venue, else city, in Arabic.", coded -> {
                    Whereabouts where = at(coded);
                    return where.venue() == null ? where.cityAr() : where.venue();
                }),
                unknown("Feature Type"));
    }

    private Whereabouts at(Coded coded) {
        return Whereabouts.of(coded.event(), lexicon);
    }

    private static Column<Coded> unknown(String name) {
        return text(name, UNKNOWN, coded -> null);
    }
}
