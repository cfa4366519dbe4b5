package org.sijill.app.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Spelling;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordReader;
import org.sijill.text.Letters;
import org.sijill.text.Token;

/**
 * The forms under which a written word is found: what remains when its clitics are taken off, in every way in which the lexicon can
 * read it. «وقالت» is found by «قالت», «للرئيس» by «رئيس»; «وزير» and «والد» stay whole. The forms of one word all stand at its place.
 *
 * <p>A pure function on words; {@link WordsTokenizer} wraps it for Lucene. Safe to share between threads.
 */
final class WordForms {

    /** Shorter words are hardly told apart without their first letter. */
    private static final int LEAST_REST = 4;

    private static final int LEAST_BEHIND_ARTICLE = 3;

    /** A longer word of a hostile page is no name. */
    private static final int LONGEST_NAME = 32;

    /** Words that are remembered with their forms; the memory changes no result. */
    private static final int REMEMBERED = 100_000;

    private final ConcurrentHashMap<String, Known> remembered = new ConcurrentHashMap<>();
    private final WordReader words;
    private final Lexicon lexicon;

    WordForms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new WordReader(lexicon);
    }

    /**
     * What is known of a written word.
     *
     * @param entries what those of the forms that may be names, and so may be spelt in other ways, have in the dictionary of the index
     */
    private record Known(List<String> forms, List<String> entries) {}

    /** The forms of a word of a text. Of a word that the lexicon does not know, what it may be without clitics is among them. */
    List<String> inText(SearchToken token) {
        return known(token).forms();
    }

    /** The entries of the index's dictionary of names ({@link Fields#SPELLING}) that a word of a text makes. */
    List<String> entries(SearchToken token) {
        return known(token).entries();
    }

    /** Papers use few words often. */
    private Known known(SearchToken token) {
        Known known = remembered.get(token.surface());
        if (known == null) {
            List<String> forms = forms(token, true);
            known = new Known(forms, token.kind() == Token.Kind.NUMBER ? List.of() : entries(forms));
            if (remembered.size() < REMEMBERED && token.surface().length() <= LONGEST_NAME) {
                remembered.put(token.surface(), known);
            }
        }
        return known;
    }

    private List<String> entries(List<String> forms) {
        List<String> entries = new ArrayList<>();
        for (String form : forms) {
            if (mayBeName(form)) {
                for (long key : lexicon.spelling().keys(form)) {
                    entries.add(Variants.entry(key) + form);
                }
            }
        }
        return List.copyOf(entries);
    }

    /**
     * The forms of a word of a query. Nothing is guessed there, and what can stand alone is left whole: whoever asks for «بوروشينكو» does not
     * mean ب and something else.
     */
    List<String> inQuery(SearchToken token) {
        return forms(token, false);
    }

    private List<String> forms(SearchToken token, boolean guess) {
        if (token.kind() == Token.Kind.FOREIGN) {
            String plain = latin(token.surface());
            return plain.isEmpty() ? List.of() : List.of(plain);
        }
        String folded = Letters.fold(token.surface());
        if (folded.isEmpty()) {
            return List.of();
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return List.of(folded);
        }
        Set<String> forms = new LinkedHashSet<>();
        Reading[] readings = words.read(folded).readings();
        boolean family = Arrays.stream(readings).anyMatch(reading -> "ي".equals(reading.pronoun()));
        boolean whole = family || Arrays.stream(readings).anyMatch(reading -> !attached(reading));
        if (family) {
            // «صالحي» is a family far more often than somebody's «صالح»
            forms.add(folded);
        }
        for (Reading reading : readings) {
            if (guess || !whole || !attached(reading)) {
                forms.add(reading.word().form());
            }
        }
        if (forms.isEmpty()) {
            forms.add(folded);
            withoutArticle(folded, forms);
            if (guess) {
                guess(folded, forms);
            }
        }
        return List.copyOf(forms);
    }

    /** Whether a reading takes more off a word than its article. */
    private static boolean attached(Reading reading) {
        return !reading.bare() || reading.future() || reading.pronoun() != null;
    }

    private static boolean withoutArticle(String form, Set<String> forms) {
        boolean definite = form.startsWith("ال") && form.length() >= 2 + LEAST_BEHIND_ARTICLE;
        if (definite) {
            forms.add(form.substring(2));
        }
        return definite;
    }

    /** What an unknown word may be without و ف ب ل ك; behind them an article gives them away. */
    private static void guess(String folded, Set<String> forms) {
        char first = folded.charAt(0);
        if ((first == 'و' || first == 'ف') && folded.length() > LEAST_REST) {
            String rest = folded.substring(1);
            forms.add(rest);
            withoutArticle(rest, forms);
            preposition(rest, forms);
        }
        preposition(folded, forms);
    }

    private static void preposition(String form, Set<String> forms) {
        char first = form.charAt(0);
        if (first == 'ل' && form.startsWith("لل") && form.length() >= 2 + LEAST_BEHIND_ARTICLE) {
            forms.add(form.substring(2));
            forms.add("ال" + form.substring(2));
        } else if ((first == 'ب' || first == 'ل' || first == 'ك') && form.length() > LEAST_REST) {
            String rest = form.substring(1);
            forms.add(rest);
            withoutArticle(rest, forms);
        }
    }

    /** Latin letters small and without marks; the apostrophe of a transcription falls away. */
    static String latin(String surface) {
        String folded = Spelling.fold(surface);
        String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == 'ł') {
                plain.append('l');
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether a form may be a name: the lexicon does not know it, or knows it as one and not as a word of the dictionary. */
    boolean mayBeName(String form) {
        if (form.length() < 3 || form.length() > LONGEST_NAME) {
            return false;
        }
        Word word = lexicon.word(form);
        if (word == null) {
            return true;
        }
        boolean named = word.personal() || !word.senses().isEmpty() || word.phrases() != null;
        return word.classes().isEmpty() && (named || !word.content());
    }

    boolean isUnknown(String form) {
        return lexicon.word(form) == null;
    }

    /** Whether a form that may be a name mostly is an ordinary word («صالح»), unless it alone stands for someone or something. */
    boolean isOrdinary(String form) {
        Word word = lexicon.word(form);
        return word != null
                && (word.ordinary() || !word.verbs().isEmpty())
                && (word.phrases() == null || word.phrases().senses().isEmpty());
    }
}
