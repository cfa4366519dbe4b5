package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.model.Act;
import org.sijill.model.Json;
import org.sijill.model.Role;
import org.sijill.model.Status;
import tools.jackson.databind.JsonNode;

/** The formats of the field: their columns as published, and what stands in them. */
class PublishedFormatsTest {

    /** The GDELT Event Database, Data Format Codebook V2.0. */
    private static final String GDELT = "GlobalEventID Day MonthYear Year FractionDate"
            + " Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code"
            + " Actor1Type1Code Actor1Type2Code Actor1Type3Code"
            + " Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code Actor2Religion2Code"
            + " Actor2Type1Code Actor2Type2Code Actor2Type3Code"
            + " IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone"
            + " Actor1Geo_Type Actor1Geo_Fullname Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat"
            + " Actor1Geo_Long Actor1Geo_FeatureID"
            + " Actor2Geo_Type Actor2Geo_Fullname Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code Actor2Geo_Lat"
            + " Actor2Geo_Long Actor2Geo_FeatureID"
            + " ActionGeo_Type ActionGeo_Fullname ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat"
            + " ActionGeo_Long ActionGeo_FeatureID DATEADDED SOURCEURL";

    private static final String MENTIONS =
            "GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier"
                    + " SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone"
                    + " MentionDocTranslationInfo Extras";

    /** The header of POLECAT's weekly files. */
    private static final String POLECAT =
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name"
                    + "\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID"
                    + "\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title"
                    + "\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude"
                    + "\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations"
                    + "\tStory Locations\tLanguage\tVersion";

    @TempDir
    private Path folder;

    private Exported write(Format format, ExportSource source, String name) {
        return new Export(Made.LEXICON)
                .write(format, format.views().getFirst(), source, folder.resolve(name), ExportOptions.USUAL);
    }

    private List<Map<String, String>> rows(String name, String[] columns) throws IOException {
        return Files.readString(folder.resolve(name))
                .lines()
                .map(line -> row(line, columns))
                .toList();
    }

    private static Map<String, String> row(String line, String[] columns) {
        String[] fields = line.split("\t", -1);
        assertThat(fields).as(line).hasSameSizeAs(columns);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            row.put(columns[i], fields[i]);
        }
        return row;
    }

    @Test
    void gdeltEvents() throws IOException {
        assertThat(GDELT.split(" ")).hasSize(61);
        Exported exported = write(Format.GDELT, Made.usual(), "x.export.CSV");
        assertThat(exported.rows()).isEqualTo(5);
        // denied, without a day, told to the year
        assertThat(exported.leftOut()).isEqualTo(3);
        List<Map<String, String>> rows = rows("x.export.CSV", GDELT.split(" "));
        assertThat(rows.getFirst())
                .containsEntry("Day", "20130131")
                .containsEntry("MonthYear", "201301")
                .containsEntry("FractionDate", "2013.0849")
                .containsEntry("Actor1Code", "NORGOV")
                .containsEntry("Actor1Name", "سعيد \"الحارثي\", بن علي =1+1")
                .containsEntry("Actor2Code", "OMN")
                .containsEntry("EventCode", "042")
                .containsEntry("EventRootCode", "04")
                .containsEntry("QuadClass", "1")
                .containsEntry("GoldsteinScale", "1.9")
                .containsEntry("NumMentions", "2")
                .containsEntry("AvgTone", "")
                .containsEntry("ActionGeo_Type", "4")
                .containsEntry("ActionGeo_Fullname", "Muscat, Oman")
                .containsEntry("ActionGeo_CountryCode", "MU")
                .containsEntry("ActionGeo_Lat", "23.61")
                .containsEntry("DATEADDED", "20130205093000")
                .containsEntry("SOURCEURL", "https://example.org/m01");
        assertThat(rows.get(1))
                .as("of a state no city")
                .containsEntry("ActionGeo_Type", "1")
                .containsEntry("ActionGeo_Fullname", "Oman")
                .containsEntry("ActionGeo_ADM1Code", "MU")
                .containsEntry("ActionGeo_Lat", "")
                .containsEntry("Actor1Code", "NORLEG");
        assertThat(rows.get(2))
                .as("a plan is an intent to meet")
                .containsEntry("EventCode", "036")
                .containsEntry("GoldsteinScale", "4.0")
                .containsEntry("Actor1CountryCode", "ROM")
                .containsEntry("ActionGeo_Type", "0");
        assertThat(rows.get(3)).containsEntry("Actor1Code", "YEMMIL").containsEntry("QuadClass", "3");
    }

    @Test
    void gdeltMentions() throws IOException {
        assertThat(MENTIONS.split(" ")).hasSize(16);
        Exported exported = write(Format.GDELT, Made.usual(), "x.export.CSV");
        assertThat(exported.files()).contains(folder.resolve("x.mentions.CSV"));
        List<Map<String, String>> rows = rows("x.mentions.CSV", MENTIONS.split(" "));
        assertThat(rows).hasSize(10);
        assertThat(rows.getFirst())
                .containsEntry(
                        "GlobalEventID",
                        rows("x.export.CSV", GDELT.split(" ")).getFirst().get("GlobalEventID"))
                .containsEntry("MentionTimeDate", "20130205093000")
                .containsEntry("MentionType", "1")
                .containsEntry("MentionIdentifier", "https://example.org/m01")
                .containsEntry("ActionCharOffset", "4")
                .containsEntry("Confidence", "90");
        assertThat(rows.get(1))
                .containsEntry("MentionType", "2")
                .containsEntry("MentionIdentifier", "src-m01")
                .containsEntry("MentionTimeDate", "20130206000000");
    }

    @Test
    void anIdHasAlwaysTheSameNumber() {
        assertThat(GdeltRow.number("m0123456789abcdef")).isEqualTo(GdeltRow.number("m0123456789abcdef"));
        assertThat(GdeltRow.number("m01")).isBetween(0L, 1L << 53).isNotEqualTo(GdeltRow.number("m02"));
        assertThat(GdeltRow.stamp("2013-02-04T09:30:15+03:00")).isEqualTo(20130204093015L);
        assertThat(GdeltRow.stamp("2013-02-04T09:30-05:00")).isEqualTo(20130204093000L);
        assertThat(GdeltRow.stamp(null)).isNull();
    }

    @Test
    void bodiesHaveCameosGroups() throws IOException {
        Made made = new Made()
                .add(Made.event(
                        "m1",
                        Act.CONDEMN,
                        Status.OCCURRED,
                        Made.on("2013-01-01"),
                        null,
                        Made.body("LAS", Role.ACTOR),
                        Made.body("BRICS", Role.RECIPIENT)));
        write(Format.GDELT, made, "g");
        assertThat(rows("g", GDELT.split(" ")).getFirst())
                .containsEntry("Actor1Code", "ARL")
                .containsEntry("Actor1KnownGroupCode", "ARL")
                .containsEntry("Actor1CountryCode", "")
                .containsEntry("Actor2Code", "")
                .containsEntry("Actor2Name", "BODY");
        assertThat(folder.resolve("g.mentions")).exists();
    }

    @Test
    void polecat() throws IOException {
        String[] columns = POLECAT.split("\t");
        assertThat(columns).hasSize(40);
        write(Format.POLECAT, Made.usual(), "p.txt");
        List<Map<String, String>> rows = rows("p.txt", columns);
        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst().values()).containsExactly(columns);
        assertThat(rows.get(1))
                .containsEntry("Event Date", "2013-01-31")
                .containsEntry("Event Mode", "visit")
                .containsEntry("Quad Code", "VERBAL COOPERATION")
                .containsEntry("Contexts", "trade; energy")
                .containsEntry("Actor COW", "385")
                .containsEntry("Primary Actor Sector", "GOV")
                .containsEntry("Actor Title", "foreign minister")
                .containsEntry("Recipient Name", "State OMN")
                .containsEntry("Recipient Title", "None")
                .containsEntry("Placename", "Muscat, Oman")
                .containsEntry("Raw Placename", "قصر العلم")
                .containsEntry("Latitude", "23.61")
                .containsEntry("Version", "0.0-test, lexicon 0123abcd");
        assertThat(rows.get(2))
                .containsEntry("Recipient Country", "OMN; SRB")
                .containsEntry("Recipient COW", "698; 345")
                .containsEntry("Recipient Sectors", "GOV; None")
                .containsEntry("City", "None")
                .containsEntry("Latitude", "None");
        assertThat(rows.get(3)).containsEntry("Event Type", "AGREE").containsEntry("Event Mode", "None");
    }

    @Test
    void plover() throws IOException {
        write(Format.PLOVER, Made.usual(), "p.jsonl");
        List<JsonNode> lines = Files.readAllLines(folder.resolve("p.jsonl")).stream()
                .map(Json.mapper()::readTree)
                .toList();
        assertThat(lines)
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .contains("id", "date", "source", "event")
                        .isSubsetOf(
                                "id",
                                "date",
                                "enddate",
                                "source",
                                "recipient",
                                "event",
                                "event_loc",
                                "quad_code",
                                "event_scale",
                                "mode",
                                "context",
                                "link",
                                "cite_info",
                                "coder"));
        JsonNode visit = lines.getFirst();
        assertThat(visit.at("/source/0/code").stringValue()).isEqualTo("NOR");
        assertThat(visit.at("/source/0/actor_text").stringValue()).isEqualTo("سعيد \"الحارثي\", بن علي =1+1");
        assertThat(visit.at("/recipient/0/code").stringValue()).isEqualTo("OMN");
        assertThat(visit.at("/event/0").stringValue()).isEqualTo("CONSULT");
        assertThat(visit.at("/event_loc/country code").stringValue()).isEqualTo("OM");
        assertThat(visit.at("/cite_info/0/url").stringValue()).isEqualTo("https://example.org/m01");
        // who meets is source together
        assertThat(lines.get(1).at("/source").size()).isEqualTo(3);
        assertThat(lines.get(1).has("recipient")).isFalse();
        assertThat(lines.get(4).at("/enddate").stringValue()).isEqualTo("2013-06-30");
    }

    @Test
    void geoJsonDrawsNoStateOnACity() throws IOException {
        write(Format.GEOJSON, Made.usual(), "m.geojson");
        JsonNode map = Json.mapper().readTree(Files.readString(folder.resolve("m.geojson")));
        assertThat(map.at("/type").stringValue()).isEqualTo("FeatureCollection");
        assertThat(map.at("/features").size()).isEqualTo(8);
        assertThat(map.at("/features/0/geometry/coordinates").toString()).isEqualTo("[58.59,23.61]");
        assertThat(map.at("/features/1/geometry").isNull()).isTrue();
        assertThat(map.at("/features/1/properties/place").stringValue()).isEqualTo("Oman");
        assertThat(map.at("/features/5/properties/date_from").isNull()).isTrue();
        write(Format.GEOJSON, new Made(), "none.geojson");
        assertThat(Json.mapper()
                        .readTree(Files.readString(folder.resolve("none.geojson")))
                        .at("/features")
                        .size())
                .isZero();
    }

    @Test
    void rssHasTheNewest() throws Exception {
        Path out = folder.resolve("feed.xml");
        Exported exported = new Export(Made.LEXICON)
                .write(Format.RSS, View.EVENTS, Made.usual(), out, new ExportOptions(false, 3, ""));
        assertThat(exported.rows()).isEqualTo(3);
        assertThat(exported.leftOut()).isEqualTo(5);
        SyndFeed feed = new SyndFeedInput().build(new StringReader(Files.readString(out)));
        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly("urn:sijill:event:m08", "urn:sijill:event:m07", "urn:sijill:event:m06");
        assertThat(feed.getEntries().getFirst().getLink()).isEqualTo("https://example.org/m08");
        assertThat(feed.getEntries().getFirst().getDescription().getValue())
                .contains("2 reports")
                .contains("عنوان «خبر» & <b>");
        write(Format.RSS, Made.usual(), "all.xml");
        assertThat(Files.readString(folder.resolve("all.xml"))).doesNotContain("\u202E", "\u0007");
    }
}
