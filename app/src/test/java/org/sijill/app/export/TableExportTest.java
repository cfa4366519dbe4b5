package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The views for scholars, as CSV and as Parquet, read back by DuckDB. */
class TableExportTest {

    @TempDir
    private Path folder;

    private Path write(Format format, View view, ExportSource source, boolean zeroFill) {
        Path out = folder.resolve("it's " + view.id() + "." + format.id());
        new Export(Made.LEXICON).write(format, view, source, out, new ExportOptions(zeroFill, 10, ""));
        return out;
    }

    private static List<List<String>> sql(String query) {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getObject(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    private static String from(Path file) {
        String name = "'" + file.toString().replace("'", "''") + "'";
        return file.toString().endsWith("csv") ? " from read_csv(" + name + ", all_varchar = true)" : " from " + name;
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "PARQUET"})
    void anEventIsARow(Format format) {
        Path file = write(format, View.EVENTS, Made.usual(), false);
        assertThat(sql("select count(*), count(distinct event_id), count(date_from)" + from(file)))
                .containsExactly(List.of("8", "8", "7"));
        assertThat(sql(
                        "select act, status, cameo, goldstein, quad, actor_iso3, actor_cow, actor_cow_number, recipient_iso3,"
                                + " latitude, reports, topics, confidence, directed, place" + from(file)
                                + " where event_id = 'm01'"))
                .containsExactly(Arrays.asList(
                        "visit",
                        "occurred",
                        "042",
                        "1.9",
                        "1",
                        "NOR",
                        "NOR",
                        "385",
                        "OMN",
                        "23.61",
                        "2",
                        "trade; energy",
                        "0.87",
                        "yes",
                        "Muscat, Oman"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "PARQUET"})
    void quotesCommasAndLineEndsStandButNothingTurnsTheLine(Format format) {
        Path file = write(format, View.EVENTS, Made.usual(), false);
        assertThat(sql("select actor_name_ar" + from(file) + " where event_id = 'm01'"))
                .containsExactly(List.of("سعيد \"الحارثي\", بن\nعلي\t=1+1"));
    }

    @Test
    void theStatesNumbersOfTheTwoSystems() {
        Path file = write(Format.PARQUET, View.PARTICIPANT_EVENT, Made.usual(), false);
        assertThat(sql("select iso3, cow, cow_number, gw_number" + from(file)
                        + " where event_id in ('m02', 'm04') order by 1"))
                .containsExactly(
                        List.of("DEU", "GMY", "255", "260"),
                        List.of("NOR", "NOR", "385", "385"),
                        List.of("OMN", "OMA", "698", "698"),
                        List.of("SRB", "YUG", "345", "340"),
                        List.of("YEM", "YEM", "679", "678"));
    }

    @Test
    void everyParticipantIsARow() {
        Path file = write(Format.CSV, View.PARTICIPANT_EVENT, Made.usual(), false);
        assertThat(sql("select participant, role, kind, office, organization" + from(file)
                        + " where event_id in ('m02', 'm08') order by event_id, participant"))
                .containsExactly(
                        Arrays.asList("1", "participant", "person", "speaker", "null"),
                        Arrays.asList("2", "participant", "person", "head_of_state", "null"),
                        Arrays.asList("3", "participant", "country", "null", "null"),
                        Arrays.asList("1", "actor", "organization", "null", "LAS"),
                        Arrays.asList("2", "recipient", "country", "null", "null"));
    }

    @Test
    void parquetHasTypes() {
        Path file = write(Format.PARQUET, View.EVENTS, Made.usual(), false);
        Map<String, String> types = new LinkedHashMap<>();
        sql("describe select *" + from(file)).forEach(row -> types.put(row.get(0), row.get(1)));
        assertThat(types)
                .containsEntry("event_id", "VARCHAR")
                .containsEntry("cameo", "VARCHAR")
                .containsEntry("date_from", "DATE")
                .containsEntry("intensity", "DOUBLE")
                .containsEntry("actor_cow_number", "BIGINT")
                .containsEntry("independent_sources", "BIGINT");
    }

    @Test
    void directedDyadsOfAMonth() {
        Path file = write(Format.CSV, View.DYAD_MONTH, Made.usual(), false);
        // the meeting of three counts in six directions; what was planned, denied or has no month counts nowhere
        assertThat(sql("select actor, recipient, year, month, events, act_visit, act_meet" + from(file)
                        + " order by 1, 2, 3, 4::int"))
                .containsExactly(
                        List.of("NOR", "OMN", "2013", "1", "1", "1", "0"),
                        List.of("NOR", "OMN", "2013", "2", "1", "0", "1"),
                        List.of("NOR", "OMN", "2013", "6", "1", "0", "0"),
                        List.of("NOR", "SRB", "2013", "2", "1", "0", "1"),
                        List.of("OMN", "NOR", "2013", "2", "1", "0", "1"),
                        List.of("OMN", "SRB", "2013", "2", "1", "0", "1"),
                        List.of("SRB", "NOR", "2013", "2", "1", "0", "1"),
                        List.of("SRB", "OMN", "2013", "2", "1", "0", "1"),
                        List.of("YEM", "DEU", "2013", "4", "1", "0", "0"));
    }

    @Test
    void zerosBetweenTheFirstAndTheLastMonth() {
        Path file = write(Format.PARQUET, View.DYAD_MONTH, Made.usual(), true);
        // 7 dyads, January to June
        assertThat(sql(
                        "select count(*), sum(events), count(*) filter (events = 0), min(month), max(month), count(mean_intensity)"
                                + from(file)))
                .containsExactly(List.of("42", "9", "33", "1", "6", "9"));
    }

    @Test
    void aYearHoldsWhatNoMonthDoes() {
        Path file = write(Format.PARQUET, View.DYAD_YEAR, Made.usual(), false);
        assertThat(sql("select actor, actor_kind, actor_cow_number, recipient, year, events, verbal_cooperation"
                        + from(file) + " where recipient = 'OMN' order by 1"))
                .containsExactly(
                        Arrays.asList("LAS", "organization", "null", "OMN", "2013", "1", "1"),
                        Arrays.asList("NOR", "state", "385", "OMN", "2013", "3", "2"),
                        Arrays.asList("SRB", "state", "345", "OMN", "2013", "1", "1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"EVENTS", "PARTICIPANT_EVENT", "DYAD_MONTH", "DYAD_YEAR"})
    void nothingIsATableToo(View view) {
        Path file = write(Format.PARQUET, view, new Made(), true);
        assertThat(sql("select count(*)" + from(file))).containsExactly(List.of("0"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "PARQUET"})
    void theSameEventsAreTheSameBytes(Format format) throws IOException {
        byte[] first = Files.readAllBytes(write(format, View.EVENTS, Made.usual(), false));
        assertThat(Files.readAllBytes(write(format, View.EVENTS, Made.usual(), false)))
                .isEqualTo(first);
    }

    @Test
    void csvIsAsTheRfcHasIt() throws IOException {
        String text = Files.readString(write(Format.CSV, View.EVENTS, Made.usual(), false));
        assertThat(text).startsWith("event_id,act,status,").contains("\r\n").doesNotContain("\u202E", "\uFEFF");
        assertThat(text).contains("\"سعيد \"\"الحارثي\"\", بن\nعلي\t=1+1\"");
    }
}
