package org.sijill.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Which files a lexicon has, and a version that tells one state of them from another. */
public final class LexiconFiles {

    private static final String PACKED = "lexicon/";

    /** Name to CRC-32 of the content. A jar has them at hand, so that asking for the version reads no file. */
    private final SortedMap<String, Long> files;

    private LexiconFiles(SortedMap<String, Long> files) {
        this.files = files;
    }

    /** The files of the lexicon that is packed into the program. */
    public static LexiconFiles packed() {
        Path home = home();
        if (home == null) {
            return new LexiconFiles(new TreeMap<>());
        }
        return Files.isDirectory(home) ? folder(home.resolve(PACKED)) : jar(home);
    }

    /** The files of a folder and the folders in it. */
    public static LexiconFiles folder(Path folder) {
        SortedMap<String, Long> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".tsv")).toList()) {
                CRC32 crc = new CRC32();
                crc.update(Files.readAllBytes(path));
                files.put(folder.relativize(path).toString().replace('\\', '/'), crc.getValue());
            }
        } catch (IOException e) {
            throw new LexiconException(
                    "",
                    0,
                    "the folder " + folder + " cannot be read",
                    "Name a folder laid out like the project's lexicon/.");
        }
        return new LexiconFiles(files);
    }

    private static LexiconFiles jar(Path jar) {
        SortedMap<String, Long> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().startsWith(PACKED)
                            && entry.getName().endsWith(".tsv"))
                    .forEach((ZipEntry entry) -> files.put(entry.getName().substring(PACKED.length()), entry.getCrc()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LexiconFiles(files);
    }

    private static @Nullable Path home() {
        CodeSource code = LexiconFiles.class.getProtectionDomain().getCodeSource();
        URL location = code == null ? null : code.getLocation();
        try {
            return location == null || !location.getProtocol().equals("file") ? null : Path.of(location.toURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    public SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    /** Eight hexadecimal digits: the same for the same files, wherever they lie. */
    public String version() {
        CRC32 all = new CRC32();
        files.forEach((name, crc) -> all.update((name + ":" + crc + "\n").getBytes(StandardCharsets.UTF_8)));
        return files.isEmpty() ? "unknown" : String.format("%08x", all.getValue());
    }
}
