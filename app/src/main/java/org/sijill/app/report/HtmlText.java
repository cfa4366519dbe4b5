package org.sijill.app.report;

import java.util.List;
import java.util.stream.Collectors;
import org.sijill.pipeline.Mark;
import org.sijill.pipeline.ReadArticle;

/** The text of an article with its marks over one another; words that tell an event lead to its card. */
final class HtmlText {

    private final ReadArticle read;
    private final HtmlArticle article;

    HtmlText(ReadArticle read, HtmlArticle article) {
        this.read = read;
        this.article = article;
    }

    void write(Html html) {
        for (List<ReadText.Piece> paragraph : ReadText.paragraphs(read)) {
            html.raw("<p>");
            paragraph.forEach(piece -> piece(html, piece));
            html.raw("</p>\n");
        }
    }

    private void piece(Html html, ReadText.Piece piece) {
        if (piece.isPlain()) {
            html.text(piece.text());
            return;
        }
        // an empty anchor before the first words of each event and statement
        piece.anchors()
                .forEach(anchor ->
                        html.raw("<i id=\"" + article.textAnchor(article.anchor() + "-" + anchor) + "\"></i>"));
        String name = piece.events().isEmpty() ? "span" : "a";
        html.raw("<" + name);
        if (!piece.events().isEmpty()) {
            html.attribute("href", "#" + article.eventAnchor(piece.events().getLast()));
        }
        html.attribute("class", piece.classes()).attribute("title", title(piece.marks()));
        // the style shows the numbers small behind the last word
        html.attribute("data-n", piece.endingNumbers())
                .raw(">")
                .text(piece.text())
                .close(name);
    }

    private String title(List<Mark> marks) {
        return marks.stream()
                .map(mark -> article.view().labels().of("mark", mark.kind()).ar() + ": " + mark.value() + " – "
                        + mark.rule())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
