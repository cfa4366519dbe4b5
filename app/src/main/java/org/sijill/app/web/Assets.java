package org.sijill.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sijill.model.Sha256;

/** Style, scripts, typefaces and shapes that come with the program. Each is packed once, and named by what it holds: a browser asks once. */
final class Assets {

    private static final String FOLDER = "assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "geojson", "application/geo+json",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    private record Asset(Packed bytes, String version, String type) {}

    private final Map<String, Optional<Asset>> read = new ConcurrentHashMap<>();

    /** The address of a file. */
    String address(String name) {
        return "/assets/" + name
                + read(name).map(asset -> "?v=" + asset.version()).orElse("");
    }

    void serve(Context request) {
        Asset asset = read(request.pathParam("name")).orElseThrow(() -> new NotFoundResponse("There is no such file."));
        boolean named = asset.version().equals(request.queryParam("v"));
        request.contentType(asset.type())
                .header("Cache-Control", named ? "public, max-age=31536000, immutable" : "public, max-age=3600")
                .header("ETag", "\"" + asset.version() + "\"")
                .header("Vary", "Accept-Encoding");
        if (("\"" + asset.version() + "\"").equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        asset.bytes().send(request);
    }

    private Optional<Asset> read(String name) {
        // only names that could be ours are remembered, so that nobody can fill the memory
        return TYPES.containsKey(extension(name)) && name.matches("[a-z0-9][a-z0-9./-]{0,80}") && !name.contains("..")
                ? read.computeIfAbsent(name, Assets::load).or(() -> {
                    read.remove(name);
                    return Optional.empty();
                })
                : Optional.empty();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<Asset> load(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] plain = file.readAllBytes();
            return Optional.of(new Asset(
                    Packed.of(plain),
                    HexFormat.of().formatHex(Sha256.of(plain), 0, 8),
                    TYPES.getOrDefault(extension(name), "application/octet-stream")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
