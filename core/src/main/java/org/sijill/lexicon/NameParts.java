package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes written names apart into the words that count in comparing them. */
final class NameParts {

    private static final Set<String> SMALL = Set.of(
            "بن", "ابن", "بنت", "ال", "الدين", "دي", "فان", "al", "el", "bin", "ibn", "bint", "ben", "de", "van", "von",
            "der");

    /** Words that make one name with the next, written together or not. */
    private static final Set<String> OPENING =
            Set.of("عبد", "ابو", "ابا", "ابي", "abd", "abdul", "abdel", "abdal", "abu", "abou");

    /** Words that make one name with the one before. */
    private static final Set<String> CLOSING = Set.of("الدين", "الله", "aldin", "eddin", "eddine", "uddin");

    /** After these the next word is a father's name, by which alone nobody is called. */
    private static final Set<String> SON = Set.of("بن", "ابن", "بنت", "bin", "ibn", "bint");

    private NameParts() {}

    /** The folded words of a name, joints left out and compounds joined. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        List<String> parts = split(Spelling.fold(name));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (OPENING.contains(part) && i + 1 < parts.size()) {
                words.add(opening(part) + parts.get(++i));
            } else if (CLOSING.contains(part) && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + part);
            } else if (!SMALL.contains(part)) {
                words.add(part);
            }
        }
        return words;
    }

    private static String opening(String part) {
        return part.equals("ابا") || part.equals("ابي") ? "ابو" : part;
    }

    /** An apostrophe between Latin letters: «Ta'iz», «d'Estaing». */
    private static boolean isInside(String folded, int at) {
        return folded.charAt(at) == '\''
                && at > 0
                && at + 1 < folded.length()
                && Character.isLetter(folded.charAt(at - 1))
                && Character.isLetter(folded.charAt(at + 1));
    }

    private static List<String> split(String folded) {
        List<String> parts = new ArrayList<>(4);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && (Character.isLetter(folded.charAt(i)) || isInside(folded, i))) {
                part.append(folded.charAt(i));
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    /** Whether a name has more than initials and joints. */
    static boolean tell(List<String> parts) {
        for (String part : parts) {
            if (part.length() > 1 && !SMALL.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** The folded words of a name with its joints. */
    static List<String> parts(String name) {
        List<String> parts = split(Spelling.fold(name));
        for (int i = parts.size() - 2; i >= 0; i--) {
            if (OPENING.contains(parts.get(i)) || CLOSING.contains(parts.get(i + 1))) {
                parts.set(i, opening(parts.get(i)) + parts.remove(i + 1));
            }
        }
        return parts;
    }

    /** Whether a word only joins the words of a name: «بن», «de». */
    static boolean isJoint(String part) {
        return SMALL.contains(part);
    }

    /** Whether the next word is the father's name. */
    static boolean isSon(String part) {
        return SON.contains(part);
    }
}
