package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.model.Act;
import org.sijill.model.Codes;
import org.sijill.model.Json;
import org.sijill.model.Kind;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import tools.jackson.databind.node.ObjectNode;

/** Records and merged events against the project's JSON Schemas, and against the contract beside the project where it is there. */
class RecordSchemaTest {

    private static final Path CONTRACT = Path.of("..", "..", "shared", "contract", "record.schema.json");

    private static Stream<NewsRecord> records() {
        return Stream.concat(
                        GoldenPages.files().stream().map(GoldenPages::page),
                        OwnCorpus.all().stream().map(OwnCorpus.OwnArticle::page))
                .flatMap(page -> ProjectPipeline.read(page).stream());
    }

    private static String own() throws IOException {
        return text("record.schema.json");
    }

    private static String text(String name) throws IOException {
        try (InputStream in = NewsRecord.class.getResourceAsStream(name)) {
            assertThat(in).as(name + " beside the records' classes").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    private static void allValid(Schema schema) {
        assertThat(records()).allSatisfy(record -> {
            List<Error> errors = schema.validate(Json.line(record), InputFormat.JSON);
            assertThat(errors).as(record.article().sourceId()).isEmpty();
        });
    }

    @Test
    void recordsAreValidByTheProjectsSchema() throws IOException {
        allValid(schema(own()));
    }

    @Test
    void recordsAreValidByTheContract() throws IOException {
        Assumptions.assumeTrue(Files.exists(CONTRACT), "the contract is not here: " + CONTRACT);
        ObjectNode contract = (ObjectNode) Json.mapper().readTree(Files.readString(CONTRACT));
        // Its $id is relative, which the validator refuses without a base; nothing in it refers to the id.
        contract.remove("$id");
        allValid(schema(contract.toString()));
    }

    @Test
    void theSchemaRefusesWhatIsNoRecord() throws IOException {
        Schema schema = schema(own());
        String line = Json.line(records().findFirst().orElseThrow());
        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate(line.replace("\"sijill/1\"", "\"sijill/0\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(line.replace("\"part\":1", "\"part\":0"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(line.replace("\"kind\":\"person\"", "\"kind\":\"hero\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(line.replace("\"warnings\"", "\"remarks\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void mergedEventsAreValidByTheirOwnSchema() throws IOException {
        Schema schema = schema(text("event.schema.json"));
        Merge merge = new Merge(Lexicon.load(LexiconSource.packed()), Corrections.NONE);
        records().forEach(merge::add);
        assertThat(merge.events().events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(schema.validate(Json.line(event), InputFormat.JSON))
                        .as(event.id())
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"record.schema.json", "event.schema.json"})
    void theSchemasKnowEveryActOfficeAndKind(String name) throws IOException {
        String own = text(name);
        assertThat(Stream.of(Act.values()).map(Act::id))
                .allSatisfy(act -> assertThat(own).contains('"' + act + '"'));
        assertThat(Stream.of(Office.values()))
                .allSatisfy(office -> assertThat(own).contains(lower(office)));
        assertThat(Stream.of(Kind.values())).allSatisfy(kind -> assertThat(own).contains(lower(kind)));
    }

    private static String lower(Enum<?> constant) {
        return '"' + Codes.of(constant) + '"';
    }
}
