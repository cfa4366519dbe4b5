package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/**
 * The words by which a page tells its article from what stands around it: {@code page-marks.tsv}, and with it the languages
 * of the Arabic script. Immutable; safe to share between threads.
 */
public final class PageMarks {

    /** What a mark says of the line that it stands in. */
    public enum Role {
        SOURCE,
        KEYWORDS,
        EMBEDDED,
        RELATED,
        PUBLISHED,
        UPDATED,
        AUTHOR,
        CAPTION,
        COMMENTS,
        COPYRIGHT,
        SHARE,
        PROMO,
        NAVIGATION,
        ATTRIBUTION,
        OUTLET,
        MONTH,
        WEEKDAY,
        CLOCK,
        /** Before the number of a paper's issue, behind its day. */
        ISSUE,
        /** Before the place by whose clock a time is told: «بتوقيت الإمارات». */
        ZONE,
        /** Stands where a dateline has its place: «عواصم - وكالات». */
        DATELINE,
        /** Stands where an author's name would and is nobody's: «المحرر», «admin». */
        NOBODY,
        /** A word in a class of HTML that names the author. */
        BYLINE,
        /** A word in a class of HTML that names the line below the headline. */
        SUBTITLE,
        /** A word in a class or id of HTML that names what is no article. */
        ATTRIBUTE,
        /** A word there that names what readers wrote. */
        READERS,
        /** A word there that names what the article quotes from elsewhere. */
        EMBED
    }

    private final Map<Role, Map<String, List<List<String>>>> marks;
    private final Languages languages;

    private PageMarks(Map<Role, Map<String, List<List<String>>>> marks, Languages languages) {
        this.marks = marks;
        this.languages = languages;
    }

    /**
     * Reads the marks and the languages.
     *
     * @throws LexiconException where a file is missing or a row is wrong
     */
    public static PageMarks read(LexiconSource source) {
        Map<Role, Map<String, List<List<String>>>> marks = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            marks.put(role, new HashMap<>());
        }
        for (Tsv.Row row :
                Tsv.read(source, "page-marks.tsv", "mark", "role", "note").rows()) {
            Role role = row.parsed(
                    "role",
                    name -> Role.valueOf(name.toUpperCase(Locale.ROOT)),
                    "Use one of " + List.of(Role.values()).toString().toLowerCase(Locale.ROOT) + ".");
            List<String> words = words(row);
            marks.getOrDefault(role, Map.of())
                    .computeIfAbsent(words.getFirst(), first -> new ArrayList<>(2))
                    .add(words);
        }
        return new PageMarks(marks, Languages.read(source));
    }

    private static List<String> words(Tsv.Row row) {
        List<String> words = Tokenizer.tokenize(row.required("mark")).stream()
                .map(Token::folded)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            throw row.wrong(
                    "mark «" + row.get("mark") + "» has no letter or sign", "Write the words as they stand on pages.");
        }
        return words;
    }

    /** How many tokens the longest mark of a role takes that begins at a token; 0 where none does. */
    public int length(Role role, List<Token> tokens, int from) {
        int longest = 0;
        if (from < tokens.size()) {
            for (List<String> mark : marks.getOrDefault(role, Map.of())
                    .getOrDefault(tokens.get(from).folded(), List.of())) {
                if (mark.size() > longest && matches(mark, tokens, from)) {
                    longest = mark.size();
                }
            }
        }
        return longest;
    }

    /** Whether some mark of a role begins with the folded word. */
    public boolean begins(Role role, String folded) {
        return marks.getOrDefault(role, Map.of()).containsKey(folded);
    }

    private static boolean matches(List<String> mark, List<Token> tokens, int from) {
        if (from + mark.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < mark.size(); i++) {
            if (!tokens.get(from + i).is(mark.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The languages that an Arabic page has to be told from. */
    public Languages languages() {
        return languages;
    }
}
