package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sijill.model.NewsRecord;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.pipeline.Mutations.Mutation;
import org.sijill.pipeline.OwnPages.OwnPage;
import org.sijill.reading.RefusedException;

/**
 * Damaged and hostile pages: each is read or refused with a reason, none breaks the reader or keeps it. All stages read
 * them, as HTML and, some of the damaged ones, as the plain text of a crawl.
 */
class BadInputTest {

    /** A page takes two seconds at most where the machine does nothing else; a test must not fail where it does. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final long SEED = 20_260_106;
    private static final int EACH = 6;

    @Test
    void damagedPagesAreReadOrRefused() {
        SplittableRandom chance = new SplittableRandom(SEED);
        int read = 0;
        List<String> reasons = new ArrayList<>();
        for (OwnPage page : OwnPages.all()) {
            byte[] whole = page.bytes();
            for (int i = 0; i < EACH; i++) {
                Mutation mutation = Mutations.ALL.get((read + reasons.size()) % Mutations.ALL.size());
                byte[] damaged = mutation.change().of(whole, chance);
                Page.Format format = i == 0 ? Page.Format.CAPTURE : Page.Format.HTML;
                String reason = reasonOrNone(page.doc() + ", " + mutation.name(), () -> damaged, format);
                if (reason.isEmpty()) {
                    read++;
                } else {
                    reasons.add(reason);
                }
            }
        }
        System.out.println("damaged pages: " + read + " read, " + reasons.size() + " refused");
        assertThat(read + reasons.size()).isGreaterThanOrEqualTo(200);
        assertThat(read).as("pages read though damaged").isGreaterThan(reasons.size());
    }

    @TestFactory
    Stream<DynamicTest> hostilePagesAreReadOrRefused() {
        return HostilePages.all().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> hostile(page)));
    }

    private static void hostile(Map.Entry<String, Supplier<byte[]>> page) {
        reasonOrNone(page.getKey(), page.getValue(), Page.Format.HTML);
    }

    private static String reasonOrNone(String name, Supplier<byte[]> content, Page.Format format) {
        byte[] bytes = content.get();
        return assertTimeoutPreemptively(LIMIT, () -> readOrReason(name, bytes, format), name);
    }

    private static String readOrReason(String name, byte[] bytes, Page.Format format) {
        try {
            List<NewsRecord> records = ProjectPipeline.PIPELINE.read(
                    new Page("bad.html", Decoder.decode(bytes), format, Page.Given.NOTHING));
            assertThat(records).as(name).isNotEmpty();
            return "";
        } catch (RefusedException e) {
            assertThat(e.reason()).as(name).isNotBlank();
            return e.reason();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fail(name + " broke the reader", e);
        }
    }
}
