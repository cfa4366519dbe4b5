package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/**
 * Whole pages and the records that they must become, byte for byte.
 *
 * <p>With {@code -Dsijill.golden.write=true} the records are written anew instead; read the difference before keeping it.
 */
class GoldenRecordsTest {

    private static final ObjectWriter WRITER =
            Json.mapper().writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    @TestFactory
    Stream<DynamicTest> eachPageBecomesItsRecords() {
        return GoldenPages.files().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    private static void check(Path page) throws IOException {
        List<NewsRecord> records = ProjectPipeline.read(GoldenPages.page(page));
        String found = printed(records);
        Path golden = page.resolveSibling(page.getFileName() + ".records.json");
        if (Boolean.getBoolean("sijill.golden.write")) {
            Files.writeString(golden, found);
        }
        assertThat(golden).as("run once with -Dsijill.golden.write=true").exists();
        assertThat(found).isEqualTo(Files.readString(golden));
    }

    /** One record after the other, each indented so that a difference can be read. */
    private static String printed(List<NewsRecord> records) {
        StringBuilder printed = new StringBuilder();
        records.forEach(
                record -> printed.append(WRITER.writeValueAsString(record)).append('\n'));
        return printed.toString();
    }
}
