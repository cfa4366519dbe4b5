package org.sijill.app.export;

import static org.sijill.app.export.Column.decimal;
import static org.sijill.app.export.Column.integer;
import static org.sijill.app.export.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.GdeltRow.Actor;
import org.sijill.app.export.GdeltRow.Mention;
import org.sijill.app.export.GdeltRow.Place;
import org.sijill.lexicon.CodeSystems;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Report;

/**
 * The columns of GDELT 2.0: Event Database and Mentions, in the order of The GDELT Event Database Data Format Codebook V2.0 (2015-02-19).
 * Columns whose values we do not have are there and empty.
 */
final class GdeltColumns {

    private static final String UNKNOWN = "Not known here: empty.";

    private final CodeSystems codes;

    GdeltColumns(CodeSystems codes) {
        this.codes = codes;
    }

    List<Column<GdeltRow>> events() {
        List<Column<GdeltRow>> columns = new ArrayList<>();
        columns.add(integer(
                "GlobalEventID", "A number made from the event's id, always the same for one id.", GdeltRow::id));
        columns.addAll(when());
        columns.addAll(actor("Actor1", "actor", GdeltRow::actor1));
        columns.addAll(actor("Actor2", "recipient, or who takes part beside the actor", GdeltRow::actor2));
        columns.addAll(action());
        columns.addAll(geo("Actor1Geo", row -> null));
        columns.addAll(geo("Actor2Geo", row -> null));
        columns.addAll(geo("ActionGeo", GdeltRow::place));
        columns.add(integer(
                "DATEADDED",
                "Time of the earliest report, YYYYMMDDHHMMSS.",
                row -> GdeltRow.stamp(row.coded().event().firstReport())));
        columns.add(text(
                "SOURCEURL",
                "Address of the earliest report, else the id that its source gave.",
                row -> address(
                        row.coded().event().reports().getFirst(),
                        row.article() == null ? null : row.article().url())));
        return columns;
    }

    private static List<Column<GdeltRow>> when() {
        return List.of(
                integer(
                        "Day",
                        "First day of the event, YYYYMMDD.",
                        row -> day(row.coded().day())),
                integer("MonthYear", "YYYYMM.", row -> day(row.coded().day()) / 100),
                integer("Year", "YYYY.", row -> (long) row.coded().day().getYear()),
                decimal(
                        "FractionDate",
                        "The year and its share gone by, months counted as 30 days: year + ((month - 1) * 30 + day) / 365.",
                        row -> fraction(row.coded().day())));
    }

    private static long day(LocalDate day) {
        return day.getYear() * 10000L + day.getMonthValue() * 100L + day.getDayOfMonth();
    }

    private static double fraction(LocalDate day) {
        double share = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
        return Math.round((day.getYear() + share) * 10000) / 10000.0;
    }

    private static List<Column<GdeltRow>> actor(String name, String who, Function<GdeltRow, @Nullable Actor> of) {
        return List.of(
                text(
                        name + "Code",
                        "CAMEO code of the " + who + ": state, known group and role in one.",
                        told(of, Actor::code)),
                text(name + "Name", "English name in capitals, else the Arabic one.", told(of, Actor::name)),
                text(
                        name + "CountryCode",
                        "CAMEO's three letters of the state; of states that CAMEO does not list, ISO 3166-1 alpha-3.",
                        told(of, Actor::country)),
                text(name + "KnownGroupCode", "CAMEO's code of the body or group.", told(of, Actor::group)),
                empty(name + "EthnicCode"),
                empty(name + "Religion1Code"),
                empty(name + "Religion2Code"),
                text(name + "Type1Code", "CAMEO role of the office: GOV, LEG, MIL, SPY.", told(of, Actor::role)),
                empty(name + "Type2Code"),
                empty(name + "Type3Code"));
    }

    private static Function<GdeltRow, @Nullable String> told(
            Function<GdeltRow, @Nullable Actor> of, Function<Actor, @Nullable String> what) {
        return row -> {
            Actor actor = of.apply(row);
            return actor == null ? null : what.apply(actor);
        };
    }

    private static <R> Column<R> empty(String name) {
        return text(name, UNKNOWN, row -> null);
    }

    private List<Column<GdeltRow>> action() {
        return List.of(
                integer("IsRootEvent", UNKNOWN, row -> null),
                text("EventCode", "CAMEO code.", row -> row.coded().cameo()),
                text(
                        "EventBaseCode",
                        "Its first three digits.",
                        row -> row.coded()
                                .cameo()
                                .substring(0, Math.min(3, row.coded().cameo().length()))),
                text(
                        "EventRootCode",
                        "Its first two.",
                        row -> row.coded().cameo().substring(0, 2)),
                integer(
                        "QuadClass",
                        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the root code.",
                        row -> Quad.ofCameo(row.coded().cameo()).number()),
                decimal(
                        "GoldsteinScale",
                        "Goldstein's value of the code, from lexicon/goldstein.tsv; empty where it has none.",
                        row -> codes.goldstein(row.coded().cameo())),
                integer("NumMentions", "Reports, as many as Mentions has rows of the event.", row ->
                        (long) row.coded().event().reports().size()),
                integer(
                        "NumSources",
                        "Independent sources: reports, those of one text and those of one publisher counted once.",
                        row -> (long) row.coded().event().independentSources()),
                integer(
                        "NumArticles",
                        "Different articles.",
                        row -> articles(row.coded().event())),
                decimal("AvgTone", UNKNOWN, row -> null));
    }

    private static long articles(MergedEvent event) {
        Set<String> articles = event.reports().stream().map(Report::article).collect(Collectors.toSet());
        return articles.size();
    }

    private static List<Column<GdeltRow>> geo(String name, Function<GdeltRow, @Nullable Place> of) {
        boolean action = name.equals("ActionGeo");
        return List.of(
                integer(
                        name + "_Type",
                        action
                                ? "1 a state, 3 a city of the United States, 4 another city, 0 nothing; never a city where only the state is told."
                                : "0: where an actor comes from is not told apart from where the event was.",
                        row -> {
                            Place place = of.apply(row);
                            return place == null ? 0 : place.type();
                        }),
                text(
                        name + "_Fullname",
                        action ? "«City, State» or «State», in English." : UNKNOWN,
                        at(of, Place::name)),
                text(name + "_CountryCode", action ? "FIPS 10-4." : UNKNOWN, at(of, Place::fips)),
                text(
                        name + "_ADM1Code",
                        action ? "Of a state its FIPS code; of cities not known." : UNKNOWN,
                        at(of, place -> place.type() == 1 ? place.fips() : null)),
                empty(name + "_ADM2Code"),
                decimal(
                        name + "_Lat",
                        action ? "Degrees north of a city; a state has none." : UNKNOWN,
                        at(of, Place::lat)),
                decimal(name + "_Long", action ? "Degrees east." : UNKNOWN, at(of, Place::lon)),
                text(
                        name + "_FeatureID",
                        action ? "Of a state its FIPS code; of cities not known." : UNKNOWN,
                        at(of, place -> place.type() == 1 ? place.fips() : null)));
    }

    private static <T> Function<GdeltRow, @Nullable T> at(
            Function<GdeltRow, @Nullable Place> of, Function<Place, @Nullable T> what) {
        return row -> {
            Place place = of.apply(row);
            return place == null ? null : what.apply(place);
        };
    }

    List<Column<Mention>> mentions() {
        return List.of(
                integer(
                        "GlobalEventID",
                        "The event's number, as in Event.",
                        mention -> mention.row().id()),
                integer(
                        "EventTimeDate",
                        "DATEADDED of the event.",
                        mention -> GdeltRow.stamp(mention.row().coded().event().firstReport())),
                integer(
                        "MentionTimeDate",
                        "When the report was published, YYYYMMDDHHMMSS.",
                        mention -> GdeltRow.stamp(mention.report().published())),
                integer(
                        "MentionType",
                        "1 where the report has an address on the web, else 2.",
                        mention -> url(mention) == null ? 2L : 1L),
                text(
                        "MentionSourceName",
                        "Publisher.",
                        mention -> mention.report().publisher()),
                text(
                        "MentionIdentifier",
                        "Address of the report, else the id that its source gave.",
                        mention -> address(mention.report(), url(mention))),
                integer("SentenceID", UNKNOWN, mention -> null),
                integer("Actor1CharOffset", UNKNOWN, mention -> null),
                integer("Actor2CharOffset", UNKNOWN, mention -> null),
                integer(
                        "ActionCharOffset",
                        "Where the words that tell it begin, in code points of the article's text.",
                        mention -> mention.report().spans().isEmpty()
                                ? null
                                : (long) mention.report().spans().getFirst().start()),
                integer("InRawText", "1: read from the text as it stands.", mention -> 1L),
                integer(
                        "Confidence",
                        "Likelihood that act and parties are right, in percent, 10 to 100 by tens.",
                        mention -> Math.max(
                                10, Math.round(mention.row().coded().event().confidence() * 10) * 10)),
                integer("MentionDocLen", UNKNOWN, mention -> null),
                decimal("MentionDocTone", UNKNOWN, mention -> null),
                text(
                        "MentionDocTranslationInfo",
                        "Empty: the Arabic is read itself, not a translation.",
                        mention -> null),
                text("Extras", UNKNOWN, mention -> null));
    }

    private static @Nullable String url(Mention mention) {
        return mention.article() == null ? null : mention.article().url();
    }

    private static String address(Report report, @Nullable String url) {
        return url == null ? report.sourceId() : url;
    }
}
