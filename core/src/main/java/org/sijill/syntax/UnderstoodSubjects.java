package org.sijill.syntax;

import java.util.ArrayList;
import java.util.List;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;

/**
 * Who acts where nobody is told beside the verb: whom the verbs before in the sentence tell of, else whom the text was about. Apart,
 * because only this question needs a memory of what was read.
 */
final class UnderstoodSubjects {

    private final LexedText text;
    private final Names names;
    /** The main predicates with a subject told beside them, as far as somebody unknown did not take the word. */
    private final List<Predicate> topics = new ArrayList<>();

    UnderstoodSubjects(LexedText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** Keeps who a sentence was about, for the next one that names nobody: «وأضاف». */
    void remember(List<Predicate> sentence) {
        for (Predicate predicate : sentence) {
            boolean main = !predicate.embedded() && !predicate.relative() && !claimed(predicate);
            if (main && predicate.given() == Given.STATED) {
                topics.add(predicate);
            } else if (main && predicate.given() == Given.OTHER && predicate == sentence.get(0)) {
                topics.clear();
            }
        }
    }

    /** «قال الوزير إن بلاده ستستضيف»: who acts in what is claimed is not who speaks. */
    private boolean claimed(Predicate predicate) {
        int before = predicate.clause().from() - 1;
        return before >= text.sentence(predicate.token()).from() && text.is(before, WordClass.COMPLEMENTIZER);
    }

    /** @param coordinated whether the verb goes on behind «، و»: then relative clauses between are passed over */
    Subject of(List<Predicate> before, VerbForm form, boolean coordinated) {
        Subject found = inSentence(before, form, coordinated);
        for (int k = topics.size() - 1; found.given() == Given.NONE && k >= 0; k--) {
            if (Agreement.understood(form, topics.get(k), names)) {
                return Subject.understood(topics.get(k).subject());
            }
        }
        return found;
    }

    private Subject inSentence(List<Predicate> before, VerbForm form, boolean coordinated) {
        for (int k = before.size() - 1; k >= 0; k--) {
            Predicate predicate = before.get(k);
            boolean inside = predicate.relative() || what(predicate);
            if (predicate.given() == Given.OTHER && !(coordinated && inside)) {
                return Subject.OTHER;
            }
            boolean fits = !predicate.subject().isEmpty() && !inside && Agreement.understood(form, predicate, names);
            if (fits) {
                return Subject.understood(predicate.subject());
            }
        }
        return Subject.NONE;
    }

    /** «شرح ما يقوم به الجيش، مؤكدا»: a clause behind «ما» is what another verb takes. */
    private boolean what(Predicate predicate) {
        int before = predicate.clause().from();
        return before < predicate.token() && text.folded(before).equals("ما");
    }
}
