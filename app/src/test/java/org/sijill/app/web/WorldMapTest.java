package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shapes are named as the lexicon names states, and each state of today has one. */
class WorldMapTest {

    /** States that are no more: their land belongs to shapes with other names. */
    private static final Set<String> WITHOUT_SHAPE = Set.of("SUN", "YUG", "CSK", "DDR", "YMD", "SCG");

    private static final String LAND_WITHOUT_STATE = "-";

    private static final JsonNode WORLD = world();

    @Test
    void shapesHaveTheCodesOfTheLexicon() throws IOException {
        var codes = new TreeSet<>(states());
        codes.removeAll(WITHOUT_SHAPE);
        codes.add(LAND_WITHOUT_STATE);
        assertThat(features().map(WorldMapTest::name)).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void statesWithoutShapeAreStillInTheLexicon() throws IOException {
        assertThat(states()).containsAll(WITHOUT_SHAPE);
    }

    /** A dot stands for a state too small to be seen; it has to lie where the state is. */
    @Test
    void smallStatesHaveACentreWithinTheirBounds() {
        var small = features()
                .filter(feature -> feature.at("/properties").has("centre"))
                .toList();
        assertThat(small)
                .extracting(WorldMapTest::name)
                .contains("BHR", "QAT", "LBN", "PSE", "SGP", "MLT", "KWT", "VAT")
                .doesNotContain("EGY", "JOR", LAND_WITHOUT_STATE);
        assertThat(small).allSatisfy(feature -> {
            JsonNode centre = feature.at("/properties/centre");
            assertThat(feature.at("/properties/area").asInt()).as(name(feature)).isBetween(0, 30_000);
            assertThat(distance(feature.at("/geometry/coordinates"), centre))
                    .as("degrees between the centre of %s and its outline", name(feature))
                    .isLessThan(2);
        });
    }

    /** A step across the globe would be drawn as a line across the map: what crosses the 180th meridian goes on beyond it. */
    @Test
    void noOutlineJumpsAcrossTheMap() {
        assertThat(features())
                .allSatisfy(feature -> assertThat(widestStep(feature.at("/geometry/coordinates")))
                        .as(name(feature))
                        .isLessThan(60));
    }

    private static double widestStep(JsonNode coordinates) {
        double widest = 0;
        for (int i = 0; i < coordinates.size(); i++) {
            JsonNode here = coordinates.get(i);
            if (here.path(0).isArray()) {
                widest = Math.max(widest, widestStep(here));
            } else if (i > 0) {
                widest = Math.max(
                        widest,
                        Math.abs(here.get(0).asDouble()
                                - coordinates.get(i - 1).get(0).asDouble()));
            }
        }
        return widest;
    }

    private static double distance(JsonNode coordinates, JsonNode centre) {
        if (coordinates.path(0).isNumber()) {
            return Math.hypot(
                    coordinates.get(0).asDouble() - centre.get(0).asDouble(),
                    coordinates.get(1).asDouble() - centre.get(1).asDouble());
        }
        return StreamSupport.stream(coordinates.spliterator(), false)
                .mapToDouble(part -> distance(part, centre))
                .min()
                .orElseThrow();
    }

    private static Stream<JsonNode> features() {
        return StreamSupport.stream(WORLD.get("features").spliterator(), false);
    }

    private static String name(JsonNode feature) {
        return feature.at("/properties/name").asString();
    }

    private static Set<String> states() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WorldMapTest.class.getResourceAsStream("/lexicon/countries.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.toSet());
        }
    }

    private static JsonNode world() {
        try (InputStream in =
                Objects.requireNonNull(WorldMapTest.class.getResourceAsStream("assets/maps/world.json"))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
