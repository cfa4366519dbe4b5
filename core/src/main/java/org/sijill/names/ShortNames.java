package org.sijill.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Reading;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;

/** Finds the short forms of names that an article has told in full: «لافروف», «وكيري», «لكيري», «"مكي"». */
final class ShortNames {

    private final LexedText text;
    private final boolean[] taken;
    private final Map<String, Draft> byLastWord = new HashMap<>();

    ShortNames(LexedText text, List<Draft> drafts) {
        this.text = text;
        this.taken = new boolean[text.size()];
        for (Draft draft : drafts) {
            for (int i = draft.from; i < draft.to; i++) {
                taken[i] = true;
            }
            learn(draft);
            draft.members.forEach(this::learn);
        }
    }

    private void learn(Draft draft) {
        if (draft.hasName() && draft.nameTo - draft.nameFrom > 1) {
            List<String> words = NameMatch.words(text.words(draft.nameFrom, draft.nameTo));
            if (!words.isEmpty() && words.get(words.size() - 1).length() > 2) {
                byLastWord.putIfAbsent(words.get(words.size() - 1), draft);
            }
        }
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        if (byLastWord.isEmpty()) {
            return found;
        }
        for (int i = 0; i < text.size(); i++) {
            if (!taken[i] && text.token(i).kind() == Token.Kind.ARABIC) {
                Draft full = behind(i);
                if (full != null) {
                    Draft draft = new Draft(i);
                    draft.to = i + 1;
                    draft.nameFrom = i;
                    draft.nameTo = i + 1;
                    draft.leaders = full.leaders;
                    draft.gender = full.gender;
                    draft.rule = "names:short";
                    draft.cut = byLastWord.get(text.folded(i)) == full ? 0 : prefix(text.folded(i));
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable Draft behind(int at) {
        String folded = text.folded(at);
        Draft full = byLastWord.get(folded);
        if (full != null && !ordinaryHere(at)) {
            return full;
        }
        if (text.readings(at).length > 0 && text.readings(at)[0].bare()) {
            return null;
        }
        int prefix = prefix(folded);
        return prefix == 0 ? null : byLastWord.get(folded.substring(prefix));
    }

    /** A family name that is a common word is the person only where no other reading stands. */
    private boolean ordinaryHere(int at) {
        for (Reading reading : text.readings(at)) {
            if (reading.bare() && reading.word().ordinary() && !reading.word().personal()) {
                return true;
            }
        }
        return false;
    }

    /** How many letters of attached particles stand before a word that is not in the lexicon. */
    static int prefix(String folded) {
        int at = 0;
        if (folded.length() > 4 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')) {
            at = 1;
        }
        if (folded.length() > at + 3 && "بلك".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
