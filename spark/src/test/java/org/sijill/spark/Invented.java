package org.sijill.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sijill.model.Json;
import tools.jackson.databind.JsonNode;

/** The project's own articles, and copies of them that other papers printed a day later. */
record Invented(String id, String title, String publisher, String published, String text) {

    static List<Invented> articles() {
        try (Stream<Path> files = Files.list(Path.of("../corpus/own/open"))) {
            return files.sorted().map(Invented::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Invented of(Path file) {
        try {
            JsonNode node = Json.mapper().readTree(Files.readAllBytes(file));
            return new Invented(
                    node.get("id").stringValue(),
                    node.get("title").stringValue(),
                    node.get("publisher").stringValue(),
                    node.get("published").stringValue(),
                    node.get("text").stringValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text, but for its last words, in another paper of the next day. */
    Invented copied(int number) {
        String day = LocalDate.parse(published.substring(0, 10)).plusDays(1).toString();
        String cut = text.length() < 400 ? text : text.substring(0, text.lastIndexOf(' ', text.length() - 40));
        return new Invented(id + "-copy", title, "جريدة المرسى " + number % 3, day, cut);
    }

    /** Every fifth article printed again. */
    static List<Invented> copies(List<Invented> articles) {
        List<Invented> copies = new ArrayList<>();
        for (int i = 0; i < articles.size(); i += 5) {
            copies.add(articles.get(i).copied(i));
        }
        return copies;
    }

    String line() {
        return Json.mapper().writeValueAsString(this);
    }

    String page() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"ar\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><meta property=\"article:published_time\" content=\"")
                .append(published)
                .append("\"></head><body><nav><a href=\"/\">الرئيسية</a></nav><article><h1>")
                .append(title)
                .append("</h1>");
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.append("<p>").append(line).append("</p>"));
        return page.append("</article></body></html>").toString();
    }
}
