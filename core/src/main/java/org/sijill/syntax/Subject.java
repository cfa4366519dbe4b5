package org.sijill.syntax;

import java.util.ArrayList;
import java.util.List;
import org.sijill.reading.Predicate.Given;

/**
 * Who acts in a verb, as far as it was found.
 *
 * @param entities who acts
 * @param mention the mention beside the verb that agrees with it; -1 where none does
 * @param given whether the words tell it, leave it to be understood, or tell of somebody else
 */
record Subject(List<Integer> entities, int mention, Given given) {

    static final Subject NONE = new Subject(List.of(), -1, Given.NONE);
    static final Subject OTHER = new Subject(List.of(), -1, Given.OTHER);

    static Subject stated(List<Integer> entities, int mention) {
        return new Subject(entities, mention, Given.STATED);
    }

    static Subject understood(List<Integer> entities) {
        return new Subject(entities, -1, Given.UNDERSTOOD);
    }

    boolean stated() {
        return given == Given.STATED;
    }

    /** «سيلتقي ونظيره الأذربيجاني»: who is understood and who is joined to him. */
    Subject and(Subject second) {
        List<Integer> all = new ArrayList<>(entities);
        all.addAll(second.entities);
        return understood(all.stream().distinct().toList());
    }
}
