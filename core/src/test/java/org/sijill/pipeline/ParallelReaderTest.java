package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.page.Page;
import org.sijill.reading.RefusedException;

/** Pages come out in the order in which they went in, whatever happens to one of them. */
class ParallelReaderTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static Input input(int number) {
        return input(number, 10);
    }

    private static Input input(int number, long weight) {
        Page page = new Page("p" + number, "نص " + number, Page.Format.ARTICLE, Page.Given.NOTHING);
        return new Input(new Origin("f", number), weight, () -> page);
    }

    private static Iterator<Input> inputs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(ParallelReaderTest::input)
                .iterator();
    }

    private static List<String> run(int threads, Duration limit, Iterator<Input> inputs, PageFunction<String> function)
            throws InterruptedException {
        List<String> told = new ArrayList<>();
        new ParallelReader(threads, limit)
                .read(
                        inputs,
                        function,
                        outcome -> told.add(
                                switch (outcome) {
                                    case Outcome.Done<String> done -> done.origin() + " " + done.result();
                                    case Outcome.Refused<String> refused ->
                                        refused.origin() + " refused: " + refused.reason();
                                }));
        return told;
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 4, 9})
    void anyNumberOfThreadsDeliversTheSameInTheSameOrder(int threads) throws InterruptedException {
        PageFunction<String> uneven = page -> {
            Thread.onSpinWait();
            if (page.sourceId().hashCode() % 7 == 0) {
                sleep(3);
            }
            return page.content();
        };
        assertThat(run(threads, LONG, inputs(500), uneven)).isEqualTo(run(1, LONG, inputs(500), Page::content));
    }

    @Test
    void anExceptionInOnePageRefusesItAndTheRunGoesOn() throws InterruptedException {
        List<String> told = run(2, LONG, inputs(3), page -> {
            if (page.sourceId().equals("p2")) {
                throw new IllegalStateException("boom");
            }
            return "read";
        });
        assertThat(told).hasSize(3).startsWith("f:1 read").endsWith("f:3 read");
        assertThat(told.get(1))
                .startsWith("f:2 refused: internal error: IllegalStateException: boom (ParallelReaderTest.java:");
    }

    @Test
    void anOverflowingStackRefusesOnePage() throws InterruptedException {
        List<String> told = run(1, LONG, inputs(2), page -> page.sourceId().equals("p1") ? "" + deep(1) : "read");
        assertThat(told.get(0)).contains("internal error: StackOverflowError");
        assertThat(told.get(1)).isEqualTo("f:2 read");
    }

    private static long deep(long n) {
        return n + deep(n + 1) % 3;
    }

    @Test
    void whatIsRefusedKeepsItsPlaceAndItsReason() throws InterruptedException {
        List<Input> inputs = List.of(input(1), Input.refused(new Origin("f", 2), "the line is not JSON"), input(3));
        assertThat(run(2, LONG, inputs.iterator(), page -> "read"))
                .containsExactly("f:1 read", "f:2 refused: the line is not JSON", "f:3 read");
        assertThat(run(2, LONG, inputs.iterator(), page -> {
                    throw new RefusedException("too little text");
                }))
                .startsWith("f:1 refused: too little text");
    }

    @Test
    void aPageThatHangsIsLeftBehind() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        List<String> told = run(1, Duration.ofMillis(200), inputs(4), page -> {
            if (page.sourceId().equals("p2")) {
                await(never);
            }
            return "read";
        });
        assertThat(told)
                .containsExactly(
                        "f:1 read", "f:2 refused: reading took longer than 0.2 seconds", "f:3 read", "f:4 read");
    }

    @Test
    void theSourceIsAskedNoFurtherAheadThanTheWindow() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger delivered = new AtomicInteger();
        AtomicInteger mostAhead = new AtomicInteger();
        Iterator<Input> counting = IntStream.rangeClosed(1, 400)
                .mapToObj(i -> {
                    mostAhead.accumulateAndGet(asked.incrementAndGet() - delivered.get(), Math::max);
                    return input(i, 40L << 20);
                })
                .iterator();
        new ParallelReader(2, LONG).read(counting, Page::content, outcome -> delivered.incrementAndGet());
        assertThat(delivered).hasValue(400);
        assertThat(mostAhead.get()).as("pages of 40 MB in a window of 64 MB").isLessThanOrEqualTo(3);
    }

    @Test
    void aSinkThatThrowsEndsTheRun() {
        assertThatThrownBy(() -> new ParallelReader(2, LONG).read(inputs(1000), Page::content, outcome -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        boolean opened = false;
        while (!opened) {
            try {
                latch.await();
                opened = true;
            } catch (InterruptedException e) {
                // A page that takes no notice is what is tested.
            }
        }
    }
}
