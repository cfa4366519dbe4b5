package org.sijill.lexicon;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.text.Letters;

/**
 * Tells whether two words may be two spellings of one name: the same letters, or letters that the habits of
 * {@code spelling-habits.tsv} and {@code latin-letters.tsv} connect at little cost.
 *
 * <p>Foreign names are written as they are heard, so nearly all of their vowels and many of their consonants vary. In an Arabic name
 * each letter counts («سالم» is not «سليم»): there only the few habits hold that all names share.
 *
 * <p>Words come folded ({@link #fold}). Immutable once read; safe to share between threads.
 */
public final class Spelling {

    /** What a pair of foreign words may cost, by the number of letters of the shorter one. */
    private static final int[] LIMITS = {0, 0, 0, 2, 3, 4, 5, 5, 5, 5, 6};

    /** How much more it may cost where the rest of the two names agrees: «بيل كلينتون» and «بل كلينتون». */
    private static final int BESIDE = 4;

    /** What it may cost where two Latin words are one name in two romanizations: «Sergei» and «Sergey». */
    private static final int NEAR_LATIN = 2;

    /** What it may cost where two words are written as one. */
    private static final int JOINED = 4;

    /** What a pair of words may cost where one is known as an Arabic name and the other is not known at all. */
    private static final int HALF_LIMIT = 3;

    /** What a pair of words may cost where both are Arabic. */
    private static final int ARABIC_LIMIT = 2;

    /** What a word in Latin letters beside one in Arabic letters may cost, by the number of Arabic letters. */
    private static final int[] LATIN_LIMITS = {0, 0, 1, 2, 3, 4, 5, 5, 6, 6, 7};

    /** Letters that the press hardly uses for foreign names. */
    private static final String ARABIC_LETTERS = "عح";

    /** Endings of families that are not Arabic, whatever letters stand before them: «رحمانوف». */
    private static final String[] FOREIGN_ENDINGS = {"وف", "يف", "سكي", "تش", "وفا", "يفا", "شفيلي", "دزه"};

    private final Habits arabic;
    private final Habits latin;
    private final Habits latinOnly;
    private final LatinKeys latinKeys;
    private final Set<String> arabicNames;
    private final Set<String> foreignNames;
    private final Set<String> givenNames;

    private final Map<String, Set<String>> originals = new HashMap<>();

    private Spelling(SpellingReader reader) {
        this.arabic = reader.arabic;
        this.latin = reader.latin;
        this.latinOnly = reader.latinOnly;
        this.latinKeys = reader.latinKeys;
        this.arabicNames = Set.copyOf(reader.arabicNames);
        this.foreignNames = Set.copyOf(reader.foreignNames);
        this.givenNames = Set.copyOf(reader.givenNames);
    }

    /**
     * Reads the tables.
     *
     * @param known people whose names are known in both scripts
     * @throws LexiconException where one is missing or a row is wrong
     */
    public static Spelling read(LexiconSource source, Collection<Officeholder> known) {
        Spelling spelling = new Spelling(new SpellingReader(source));
        known.forEach(spelling::learn);
        return spelling;
    }

    /** Notes which Latin word an Arabic one stands for, where the two names go together word by word. */
    private void learn(Officeholder holder) {
        String[] written = fold(holder.ar()).split(" ");
        String[] roman = fold(holder.en()).split(" ");
        if (written.length == roman.length) {
            for (int i = 0; i < written.length; i++) {
                if (!roman[i].isEmpty() && !isLatin(written[i])) {
                    originals
                            .computeIfAbsent(written[i], word -> new HashSet<>(2))
                            .add(roman[i]);
                }
            }
        }
    }

    /** Whether two words are known to stand for unlike foreign words: «غول» for Gül, «كول» for Kohl. */
    private boolean apart(String a, String b) {
        Set<String> x = originals.getOrDefault(a, Set.of());
        Set<String> y = originals.getOrDefault(b, Set.of());
        for (String one : x) {
            for (String other : y) {
                if (one.equals(other) || latinOnly.cost(one, other, NEAR_LATIN, false) <= NEAR_LATIN) {
                    return false;
                }
            }
        }
        return !x.isEmpty() && !y.isEmpty();
    }

    /** The form in which words are compared: folded, Latin letters small and without the marks that no row of the tables names. */
    public static String fold(String name) {
        String folded = Letters.fold(name.indexOf('\u2019') < 0 ? name : name.replace('\u2019', '\''));
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= 0xC0 && folded.charAt(i) < 0x250) {
                return plain(folded);
            }
        }
        return folded;
    }

    private static String plain(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        String lower = folded.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ş', 'š', 'č', 'ć', 'ç', 'ž', 'ğ', 'ł', 'ñ', 'ï' -> out.append(c);
                case 'ß' -> out.append("ss");
                case 'ø' -> out.append('o');
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'đ' -> out.append("dj");
                case 'ı' -> out.append('i');
                case 'þ' -> out.append("th");
                default -> out.append(Normalizer.normalize(lower.substring(i, i + 1), Normalizer.Form.NFD), 0, 1);
            }
        }
        return out.toString();
    }

    /**
     * Numbers under which an index finds the spellings of a folded word, in Arabic or Latin letters: two words for which {@link
     * #sameWord} says yes nearly always have one in common.
     */
    public Set<Long> keys(String word) {
        return word.isEmpty() ? Set.of() : isLatin(word) ? latinKeys.of(word) : SpellingKeys.of(word);
    }

    /** Whether two folded words may be one name, in Arabic or Latin letters. */
    public boolean sameWord(String a, String b) {
        return same(a, b, 0);
    }

    /**
     * How much speaks against a word in Latin and one in Arabic letters, both folded, for which {@link #sameWord} says yes: 0 for nothing,
     * as the rows of {@code latin-letters.tsv} count.
     */
    public int distance(String roman, String written) {
        int limit = LATIN_LIMITS[LATIN_LIMITS.length - 1];
        int whole = latin.cost(roman, written, limit, false);
        return hasArticle(written) ? Math.min(whole, latin.cost(roman, bare(written), limit, false)) : whole;
    }

    /** Whether two folded words may be one name, asked beside other words of the two names that agree. */
    public boolean sameBeside(String a, String b) {
        return same(a, b, BESIDE);
    }

    /** Whether a folded word may be two others written as one. */
    public boolean sameJoined(String two, String one) {
        if (isLatin(two) || isLatin(one)) {
            return same(two, one, 0);
        }
        return two.equals(one) || (two.charAt(0) == one.charAt(0) && arabic.cost(two, one, JOINED, false) <= JOINED);
    }

    private boolean same(String a, String b, int more) {
        if (a.equals(b)) {
            return true;
        }
        if (a.length() < 2 || b.length() < 2) {
            return false;
        }
        boolean latinA = isLatin(a);
        if (latinA != isLatin(b)) {
            return latinA ? sameAcross(a, b, more) : sameAcross(b, a, more);
        }
        if (latinA) {
            return sameLatin(a, b, more);
        }
        return sameArabic(a, b, more)
                || (hasArticle(a) && !hasArticle(b) && sameButArticle(a, b, more))
                || (hasArticle(b) && !hasArticle(a) && sameButArticle(b, a, more));
    }

    /** A family's name may stand without its article; «السلطان», though, is another name than the given name «سلطان». */
    private boolean sameButArticle(String definite, String other, int more) {
        return !isGiven(other) && sameArabic(bare(definite), other, more);
    }

    private boolean sameArabic(String a, String b, int more) {
        int shorter = Math.min(a.length(), b.length());
        int limit = limit(LIMITS, shorter) + more;
        if (limit == 0 || Math.abs(a.length() - b.length()) > limit || !arabic.mayBegin(a, b)) {
            return a.equals(b);
        }
        if (arabic.cost(a, b, limit, false) > limit) {
            return false;
        }
        boolean articles = hasArticle(a) && hasArticle(b) && !isForeign(a) && !isForeign(b);
        boolean arabicA = articles || isArabic(a);
        boolean arabicB = articles || isArabic(b);
        if (arabicA && arabicB) {
            return arabic.cost(a, b, ARABIC_LIMIT, true) <= ARABIC_LIMIT;
        }
        return (!(arabicA || arabicB)
                        || arabic.cost(a, b, ARABIC_LIMIT, true) <= ARABIC_LIMIT
                        || (shorter + more > 4 && arabic.cost(a, b, HALF_LIMIT, false) <= HALF_LIMIT))
                && !apart(a, b);
    }

    private boolean sameAcross(String roman, String written, int more) {
        int limit = limit(LATIN_LIMITS, written.length()) + more;
        return (latin.mayBegin(roman, written) && latin.cost(roman, written, limit, false) <= limit)
                || (hasArticle(written) && sameAcross(roman, bare(written), more));
    }

    private boolean sameLatin(String a, String b, int more) {
        int limit = limit(LATIN_LIMITS, Math.min(a.length(), b.length())) + more;
        return latinOnly.mayBegin(a, b) && latinOnly.cost(a, b, limit, false) <= limit;
    }

    private static int limit(int[] limits, int letters) {
        return limits[Math.min(letters, limits.length - 1)];
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < 0x600;
    }

    private static boolean hasArticle(String word) {
        return word.length() > 4 && word.startsWith("ال");
    }

    private static String bare(String word) {
        return hasArticle(word) ? word.substring(2) : word;
    }

    /** Whether a folded word is an Arabic name: the lexicon knows it as one, or its letters speak for it and nothing against it. */
    public boolean isArabic(String word) {
        String bare = bare(word);
        if (arabicNames.contains(word) || arabicNames.contains(bare)) {
            return true;
        }
        if (isForeign(word)) {
            return false;
        }
        if (word.startsWith("عبدال")
                || (bare.endsWith("ي") && arabicNames.contains(bare.substring(0, bare.length() - 1)))) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            if (ARABIC_LETTERS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word is a given name, not a family's alone. */
    public boolean isGiven(String word) {
        return givenNames.contains(word) || givenNames.contains(bare(word)) || word.startsWith("عبدال");
    }

    private boolean isForeign(String word) {
        return foreignNames.contains(word) || endsForeign(word);
    }

    private static boolean endsForeign(String word) {
        for (String ending : FOREIGN_ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return true;
            }
        }
        return false;
    }
}
