package org.sijill.lexicon;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Leader;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.Sense.Place;

/**
 * Whether two written names may be one person's or place's, in Arabic or Latin letters. Says yes only where parts agree, letter by
 * letter or by a habit of spelling ({@link Spelling}); unlike names are never joined, and names that both agree with a third
 * one need not agree with each other.
 *
 * <p>Role, state and date are for the caller to compare. Immutable; safe to share between threads.
 */
public final class NameMatch {

    /** Longer names are compared word by word only: the ways to align two names grow fast. */
    private static final int MANY = 12;

    private final Lexicon lexicon;
    private final Spelling spelling;

    public NameMatch(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.spelling = lexicon.spelling();
    }

    /** The folded words of a name, joints left out and compounds joined. */
    public static List<String> words(String name) {
        return NameParts.words(name);
    }

    /**
     * Whether two whole names may be one's: the words of one all stand in the other in the same order, spelt the same or as a usual
     * variant, or begin there where only the initial is written. A given name alone or a father's name alone is not enough, nor
     * is a family name beside different given names.
     */
    public boolean matches(String a, String b) {
        Set<String> knownA = known(a);
        Set<String> knownB = known(b);
        if (!knownA.isEmpty() && !knownB.isEmpty()) {
            return !Collections.disjoint(knownA, knownB);
        }
        List<String> x = NameParts.parts(a);
        List<String> y = NameParts.parts(b);
        if (!NameParts.tell(x) || !NameParts.tell(y) || Math.max(x.size(), y.size()) > MANY) {
            return x.equals(y);
        }
        boolean turned = x.size() > y.size();
        List<String> shorter = turned ? y : x;
        List<String> longer = turned ? x : y;
        return fits(shorter, 0, longer, 0) || oneLiberally(shorter, longer);
    }

    /** The ids of the states, bodies, places and leaders that the lexicon knows by exactly this name. */
    private Set<String> known(String name) {
        String folded = Spelling.fold(name);
        Set<String> roman = lexicon.gazetteer().idsOfLatin(folded);
        if (!roman.isEmpty()) {
            return roman;
        }
        String[] words = folded.split(" ");
        Word first = lexicon.word(words[0]);
        PhraseNode node = first == null ? null : first.phrases();
        for (int i = 1; i < words.length && node != null; i++) {
            node = node.next(words[i]);
        }
        Set<String> ids = new HashSet<>(2);
        for (Sense sense : node == null ? List.<Sense>of() : node.senses()) {
            switch (sense) {
                case Country country -> ids.add(country.id());
                case Place place -> ids.add(place.id());
                case Organization body -> ids.add(body.id());
                case Leader leader -> ids.add(Gazetteer.identity(leader.person()));
                default -> {}
            }
        }
        return ids;
    }

    /** Whether the rest of the shorter name stands in the rest of the longer; two words may be written as one. */
    private boolean fits(List<String> a, int i, List<String> b, int j) {
        if (i == a.size()) {
            return i > 0 && mayFollow(b, j);
        }
        if (j == b.size()) {
            return false;
        }
        boolean begins = i == 0;
        if (!begins || mayBeginAt(a, b, j)) {
            if (sameOrInitial(a.get(i), b.get(j)) && fits(a, i + 1, b, j + 1)) {
                return true;
            }
            if (i + 1 < a.size() && joined(a.get(i), a.get(i + 1), b.get(j)) && fits(a, i + 2, b, j + 1)) {
                return true;
            }
            if (j + 1 < b.size() && joined(b.get(j), b.get(j + 1), a.get(i)) && fits(a, i + 1, b, j + 2)) {
                return true;
            }
        }
        return (NameParts.isJoint(a.get(i)) && fits(a, i + 1, b, j)) || fits(a, i, b, j + 1);
    }

    /** Whether the shorter name may begin at a later word of the longer: a family's name may, another one's given name not. */
    private boolean mayBeginAt(List<String> a, List<String> b, int j) {
        return j == 0
                || (a.size() == 1 && !NameParts.isSon(b.get(j - 1)))
                || (a.size() > 1 && !spelling.isGiven(a.get(0)) && !spelling.isGiven(b.get(j)));
    }

    /** Whether a longer name may go on after the last word of the shorter. */
    private static boolean mayFollow(List<String> b, int j) {
        return j > 1 || j == b.size();
    }

    private boolean joined(String first, String second, String whole) {
        return first.length() > 1
                && second.length() > 1
                && whole.length() > 3
                && Math.abs(first.length() + second.length() - whole.length()) < 2
                && spelling.sameJoined(first + second, whole);
    }

    /** Whether all words of two names agree and one of them, beside the others, with less strictness. */
    private boolean oneLiberally(List<String> a, List<String> b) {
        if (a.size() != b.size() || a.size() < 2) {
            return false;
        }
        int liberal = 0;
        int sure = 0;
        for (int i = 0; i < a.size(); i++) {
            if (!sameOrInitial(a.get(i), b.get(i))) {
                if (++liberal > 1 || !spelling.sameBeside(a.get(i), b.get(i))) {
                    return false;
                }
            } else if (a.get(i).length() > 3) {
                sure++;
            }
        }
        return sure > 0;
    }

    private boolean sameOrInitial(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return initial(a) == initial(b);
        }
        return sameWord(a, b);
    }

    /** Whether the shorter name's words stand in the longer one in order, each spelt the same or as a usual variant. */
    public boolean contained(List<String> a, List<String> b) {
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
                return oneLiberally(shorter, longer);
            }
            at++;
        }
        return true;
    }

    /** Whether a name begins with another given name than the full one it stands in: «محمد جبريل» in «أمينة محمد جبريل». */
    public boolean beginsOtherwise(List<String> words, List<String> full) {
        return words.size() > 1
                && words.size() <= full.size()
                && spelling.isGiven(words.get(0))
                && spelling.isArabic(words.get(0))
                && !sameWord(words.get(0), full.get(0));
    }

    /**
     * Whether the names end alike and begin alike or with a variant: «صدر جباروف» and «سادير جاباروف», but not two known given
     * names that only share their first letter.
     */
    public boolean sameEnds(List<String> a, List<String> b) {
        return a.size() > 1
                && b.size() > 1
                && initial(a.get(0)) == initial(b.get(0))
                && sameWord(a.get(a.size() - 1), b.get(b.size() - 1))
                && (!spelling.isGiven(a.get(0))
                        || !spelling.isGiven(b.get(0))
                        || spelling.sameBeside(a.get(0), b.get(0))
                        || isShort(a.get(0), b.get(0)));
    }

    /** Whether one foreign given name is the beginning of the other: «جو» for «جوزيف». */
    private boolean isShort(String a, String b) {
        return !spelling.isArabic(a) && !spelling.isArabic(b) && (a.startsWith(b) || b.startsWith(a));
    }

    private static char initial(String word) {
        return switch (word.charAt(0)) {
            case 'ص', 'ث' -> 'س';
            case 'غ', 'ك', 'ق' -> 'ج';
            default -> word.charAt(0);
        };
    }

    /** Whether a word is an Arabic name, as far as the lexicon or its letters tell. */
    public boolean isArabic(String word) {
        return spelling.isArabic(word);
    }

    /** Whether a word is known as a given name, not as a family's alone. */
    public boolean isGiven(String word) {
        return spelling.isGiven(word);
    }

    public boolean sameWord(String a, String b) {
        return spelling.sameWord(a, b);
    }
}
