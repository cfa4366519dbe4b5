package org.sijill.app.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sijill.app.export.Export;
import org.sijill.app.export.ExportOptions;
import org.sijill.app.export.Exported;
import org.sijill.app.export.Format;
import org.sijill.app.export.View;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.inquiry.StoreSource;
import org.sijill.app.store.EventFilter;

/** Whole exports: the files of {@code sijill export}, with their codebooks, as one archive. */
public final class ExportApi {

    /** What the addresses take. */
    public static final List<String> PARAMETERS = Endpoint.with(EventRequest.PARAMETERS, "zero-fill");

    /** One for all: the same export is the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int AT_ONCE = 4;

    private final Desk desk;
    /** Those that are written or on their way to whoever asked. */
    private final Semaphore free = new Semaphore(AT_ONCE);
    /** One holds two of the connections for as long as it is written; the others are for readers. */
    private final Semaphore writing = new Semaphore(1);

    public ExportApi(Desk desk) {
        this.desk = desk;
    }

    /** What is to be exported, read from a request. */
    public record Wanted(Format format, View view, EventRequest request, boolean zeroFill) {

        /** Name of the archive. */
        public String file() {
            return "sijill-" + Rendered.plain(format.id() + "-" + view.id()) + ".zip";
        }
    }

    /** @throws RequestException where there is no such format, view or parameter */
    public Wanted wanted(Call call) {
        call.only(PARAMETERS);
        List<Format> formats = Arrays.stream(Format.values())
                .filter(format -> format != Format.RSS)
                .toList();
        Format format = named(formats, Format::id, "format", call.part("format"));
        View view = named(format.views(), View::id, "view", call.part("view"));
        return new Wanted(
                format,
                view,
                EventRequest.of(call.parameters(), desk.names()),
                call.parameters().isOn("zero-fill"));
    }

    private static <T> T named(List<T> all, Function<T, String> id, String what, String given) {
        return all.stream()
                .filter(one -> id.apply(one).equals(given.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RequestException(
                        what, "one of " + all.stream().map(id).collect(Collectors.joining(", ")) + " is needed"));
    }

    /** Takes what is written; nothing of it is kept afterwards. */
    public interface Taker {
        OutputStream open() throws IOException;
    }

    /**
     * Writes an export into a folder of its own and hands it on as one archive.
     *
     * @param taker is opened when everything is written and nothing can go wrong any more but the line
     * @throws BusyException where another one is being written
     */
    public void write(Wanted wanted, Taker taker) throws IOException {
        if (!free.tryAcquire()) {
            throw new BusyException();
        }
        try {
            Path folder = Files.createTempDirectory("sijill-export");
            try {
                pack(export(wanted, folder.resolve("sijill-" + wanted.view().id() + ending(wanted))), taker);
            } finally {
                empty(folder);
            }
        } finally {
            free.release();
        }
    }

    private List<Path> export(Wanted wanted, Path main) {
        writing.acquireUninterruptibly();
        try {
            return exported(wanted, main).files();
        } finally {
            writing.release();
        }
    }

    private Exported exported(Wanted wanted, Path main) {
        ExportOptions options = new ExportOptions(
                wanted.zeroFill(),
                ExportOptions.USUAL.newest(),
                wanted.request().query());
        EventFilter filter = desk.inquiry().filter(wanted.request());
        return desk.ask(store -> desk.ask(second -> {
            String version =
                    desk.version().program() + ", lexicon " + desk.version().lexicon();
            StoreSource source = new StoreSource(store, second, filter, version);
            return new Export(desk.lexicon()).write(wanted.format(), wanted.view(), source, main, options);
        }));
    }

    /** As the programs of the field expect it. */
    private static String ending(Wanted wanted) {
        return switch (wanted.format()) {
            case GDELT -> ".export.CSV";
            case PLOVER -> ".jsonl";
            case POLECAT -> ".txt";
            default -> "." + wanted.format().id();
        };
    }

    private static void pack(List<Path> files, Taker taker) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(taker.open())) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
