package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/**
 * What stands where a page names its author, taken apart: «كتب: سامر العلي وهدى ناصر - القاهرة (رويترز)».
 *
 * @param people in order, without titles of their work
 * @param outlets agencies and papers
 * @param place where they write from, or null
 */
record Byline(
        List<String> people, List<String> outlets, @Nullable String place) {

    private static final int LONGEST_NAME = 6;
    private static final Pattern PARTS = Pattern.compile(
            "\\s*[،,;؛|/+&•()\\[\\]«»\\n]+\\s*|\\s+[-–—_]+\\s*|\\s*[–—]\\s+|\\s+and\\s+|(?<=\\S{2}):\\s+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\S*(?:https?:|www\\.|@|\\.(?:com|net|org)\\b)\\S*");
    private static final Pattern NUMBER = Pattern.compile(".*\\p{Nd}.*");

    static Byline read(String text, Known known, PageMarks marks) {
        List<String> people = new ArrayList<>();
        List<String> outlets = new ArrayList<>();
        String place = null;
        boolean picture = false;
        for (String raw : PARTS.split(ADDRESS.matcher(text).replaceAll(" "))) {
            String part = withoutLabel(CleanText.line(raw), marks);
            List<Token> tokens = Tokenizer.tokenize(part);
            String from = placeBehindLabel(raw, known, marks);
            if (PageLine.words(tokens) == 0) {
                picture |= isPicture(raw, marks);
            } else if (from != null) {
                place = place == null ? from : place;
            } else if (known.isPlace(tokens)) {
                place = place == null ? part : place;
            } else if (known.isSource(tokens)) {
                outlets.add(part);
            } else if (!picture && isName(part, tokens, marks)) {
                people.addAll(joined(part, tokens, known));
            }
        }
        return new Byline(people, outlets, place);
    }

    /** «حاورته في نيروبي»: the place behind a label and the word for where. */
    private static @Nullable String placeBehindLabel(String part, Known known, PageMarks marks) {
        List<Token> tokens = Tokenizer.tokenize(part);
        int label = tokens.isEmpty() ? 0 : marks.length(Role.AUTHOR, tokens, 0);
        boolean behind = label > 0
                && label + 1 < tokens.size()
                && !known.isPersonal(tokens.get(label))
                && known.isPlace(tokens.subList(label + 1, tokens.size()));
        return behind ? CleanText.line(part.substring(tokens.get(label + 1).start())) : null;
    }

    /** Without «بقلم», «كتب», «By» before the name; of «تصوير سامر العلي» nothing is left. */
    private static String withoutLabel(String part, PageMarks marks) {
        List<Token> tokens = Tokenizer.tokenize(part);
        if (tokens.isEmpty() || isPicture(part, marks)) {
            return "";
        }
        int label = marks.length(Role.AUTHOR, tokens, 0);
        return label == 0
                ? part
                : label == tokens.size()
                        ? ""
                        : CleanText.line(part.substring(
                                tokens.get(Label.afterColon(tokens, label)).start()));
    }

    private static boolean isPicture(String part, PageMarks marks) {
        List<Token> tokens = Tokenizer.tokenize(part);
        return !tokens.isEmpty() && marks.length(Role.CAPTION, tokens, 0) > 0;
    }

    /** Not an address, not «المحرر» or «admin», not a sentence. */
    private static boolean isName(String part, List<Token> tokens, PageMarks marks) {
        return PageLine.words(tokens) <= LONGEST_NAME && !NUMBER.matcher(part).matches() && !isNobody(tokens, marks);
    }

    /** «المحرر» alone, «محرر الشؤون» also with more behind it. */
    private static boolean isNobody(List<Token> tokens, PageMarks marks) {
        int length = marks.length(Role.NOBODY, tokens, 0);
        return length > 1 || length == tokens.size();
    }

    /** «سامر العلي وهدى ناصر» are two where the word after «و» is a given name and two words stand before it. */
    private static List<String> joined(String part, List<Token> tokens, Known known) {
        for (int i = 2; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String bare = token.folded().startsWith("و") ? token.surface().substring(1) : "";
            if (bare.length() > 2
                    && !known.isPersonal(token)
                    && known.isPersonal(Tokenizer.tokenize(bare).getFirst())) {
                List<String> people = new ArrayList<>();
                people.add(CleanText.line(part.substring(0, token.start())));
                String rest = part.substring(token.start() + 1);
                people.addAll(joined(rest, Tokenizer.tokenize(rest), known));
                return people;
            }
        }
        return List.of(part);
    }
}
