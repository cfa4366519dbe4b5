package org.sijill.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sijill.text.Letters;

/** Whether two written names may be one person's. Says yes only where parts agree; unlike names are never joined. */
final class NameMatch {

    private static final Set<String> SMALL = Set.of("بن", "ابن", "بنت", "ال", "الدين", "دي", "فان");

    /** Words that make one name with the next, written together or not. */
    private static final Set<String> OPENING = Set.of("عبد", "ابو", "ابا", "ابي");

    private NameMatch() {}

    /** The folded words of a name, joints left out and compounds joined. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        List<String> parts = split(Letters.fold(name));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (OPENING.contains(part) && i + 1 < parts.size()) {
                words.add((part.equals("عبد") ? part : "ابو") + parts.get(++i));
            } else if ((part.equals("الدين") || part.equals("الله")) && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + part);
            } else if (!SMALL.contains(part)) {
                words.add(part);
            }
        }
        return words;
    }

    private static List<String> split(String folded) {
        List<String> parts = new ArrayList<>(4);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetter(folded.charAt(i))) {
                part.append(folded.charAt(i));
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    /** Whether two names have a word in common, spelt the same or as a usual variant. */
    static boolean related(List<String> a, List<String> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> sameWord(x, y)));
    }

    /** Whether the shorter name's words stand in the longer one in order, each spelt the same or as a usual variant. */
    static boolean contained(List<String> a, List<String> b) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.isEmpty()) {
            return false;
        }
        int at = 0;
        for (String word : shorter) {
            while (at < longer.size() && !sameWord(word, longer.get(at))) {
                at++;
            }
            if (at == longer.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** Whether the names end alike and begin alike or with a variant: «صدر جباروف» and «سادير جاباروف». */
    static boolean sameEnds(List<String> a, List<String> b) {
        return a.size() > 1
                && b.size() > 1
                && sameWord(a.get(a.size() - 1), b.get(b.size() - 1))
                && initial(a.get(0)) == initial(b.get(0));
    }

    private static char initial(String word) {
        return switch (word.charAt(0)) {
            case 'ص', 'ث' -> 'س';
            case 'غ', 'ك', 'ق' -> 'ج';
            default -> word.charAt(0);
        };
    }

    static boolean sameWord(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.length() < 4 || b.length() < 4) {
            return false;
        }
        String x = skeleton(a);
        return x.length() > 2 && x.equals(skeleton(b));
    }

    /** The consonants of a word; letters that foreign names are variously written with become one. */
    static String skeleton(String word) {
        StringBuilder out = new StringBuilder(word.length());
        String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            char kept = switch (c) {
                case 'ا', 'و', 'ي', 'ء' -> 0;
                case 'ه' -> i == bare.length() - 1 ? 0 : c;
                case 'غ', 'ك', 'ق' -> 'ج';
                case 'ط' -> 'ت';
                case 'ص', 'ث' -> 'س';
                case 'ض', 'ذ', 'ظ' -> 'د';
                default -> c;
            };
            if (kept != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != kept)) {
                out.append(kept);
            }
        }
        return out.toString();
    }
}
