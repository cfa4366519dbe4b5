package org.sijill.syntax;

import java.util.ArrayList;
import java.util.List;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/** Mentions that و and commas join: «ماكرون ووزير خارجيته». */
final class Coordination {

    private final LexedText text;
    private final Names names;

    Coordination(LexedText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** A mention and those joined to it by و: «ماكرون ووزير خارجيته». */
    List<Integer> from(int first) {
        List<Integer> entities = new ArrayList<>(names.mentions().get(first).entities());
        for (int m = first + 1; m < names.mentions().size(); m++) {
            Mention before = names.mentions().get(m - 1);
            Mention mention = names.mentions().get(m);
            if (!mention.joined()
                    || !text.adjoins(mention.from(), before.to())
                    || !mention.governor().isEmpty()
                    || !mention.canAct()) {
                break;
            }
            entities.addAll(mention.entities());
        }
        return entities.stream().distinct().toList();
    }

    List<Integer> upTo(int last) {
        int first = last;
        while (first > 0
                && names.mentions().get(first).joined()
                && names.mentions().get(first - 1).to()
                        >= names.mentions().get(first).from() - 1
                && names.mentions().get(first - 1).canAct()) {
            first--;
        }
        List<Integer> entities = new ArrayList<>();
        for (int m = first; m <= last; m++) {
            entities.addAll(names.mentions().get(m).entities());
        }
        return entities.stream().distinct().toList();
    }
}
