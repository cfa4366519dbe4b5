package org.sijill.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.lexicon.Measures.Term;
import org.sijill.reading.EntityReading;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/** Finds the organisation that a sentence tells the members of; remembers the last one for «المنظمة» and «تضم» in the next. */
final class Bodies {

    /** The last organisation told, and where; null before the first. */
    private @Nullable String last;

    private int lastSentence;

    private final Names names;

    Bodies(Names names) {
        this.names = names;
    }

    /** Notes the organisations of a sentence that has been read. */
    void pass(int sentence, List<Mention> mentions) {
        for (Mention mention : mentions) {
            String code = code(mention);
            if (code != null) {
                last = code;
                lastSentence = sentence;
            }
        }
    }

    /**
     * The code of the organisation that a trigger speaks of: the nearest before it with no other body such as «لجنة» between,
     * else the first behind it; null for none.
     *
     * @param ahead whether it may also stand behind the trigger: «انضمت ... إلى», «تأسست»
     */
    @Nullable
    String of(Line line, int sentence, List<Mention> mentions, int trigger, boolean ahead) {
        Mention before = null;
        Mention behind = null;
        for (Mention mention : mentions) {
            if (code(mention) != null) {
                before = mention.to() <= trigger ? mention : before;
                behind = mention.to() > trigger && behind == null ? mention : behind;
            }
        }
        int from = before == null ? line.from() : before.to();
        if (otherBody(line, from, trigger) || (before != null && part(line, before.from()))) {
            return null;
        }
        if (ahead && behind != null && (before == null || trigger - before.to() > behind.from() - trigger)) {
            return code(behind);
        }
        if (before != null) {
            return code(before);
        }
        boolean subject = behind != null && behind.from() == line.after(trigger, Kind.COMPRISE);
        return behind != null && (ahead || subject) ? code(behind) : told(line, sentence, trigger);
    }

    /** The organisation of the sentence before, where this one begins with the trigger or says «المنظمة». */
    private @Nullable String told(Line line, int sentence, int trigger) {
        boolean named = trigger == line.from() || bodyTold(line, trigger);
        return named && sentence - lastSentence <= 2 ? last : null;
    }

    private static boolean bodyTold(Line line, int trigger) {
        for (int i = line.from(); i < Math.min(line.to(), trigger + 4); i++) {
            Term term = line.term(i, Kind.BODY);
            if (term != null && term.definite()) {
                return true;
            }
        }
        return false;
    }

    /** «مكتب المنظمة», «وفد من المنظمة»: the members of a part are told, not those of the organisation. */
    private static boolean part(Line line, int organization) {
        for (int i = organization - 2; i <= organization; i++) {
            Term term = line.term(i, Kind.OTHER_BODY);
            boolean from = term != null && line.isWord(i + term.length(), "من");
            if (term != null && (from || term.entry().value().equals("of"))) {
                return true;
            }
        }
        return false;
    }

    /** «لجنة تضم»: something else than the organisation has the members; «وهي لجنة تضم» would be the same one. */
    private static boolean otherBody(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean same = line.isWord(i - 1, "وهي")
                    || line.isWord(i - 1, "وهو")
                    || line.isWord(i - 1, "هي")
                    || line.isWord(i - 1, "هو");
            if (line.is(i, Kind.OTHER_BODY) && !same) {
                return true;
            }
        }
        return false;
    }

    /** The organisation that a mention names, also as «أعضاء منظمة معاهدة الأمن الجماعي»; null for any other mention. */
    private @Nullable String code(Mention mention) {
        Integer single = mention.single();
        if (single == null || mention.adjective()) {
            return null;
        }
        EntityReading entity = names.entity(single);
        boolean body = mention.kind() == org.sijill.model.Kind.ORGANIZATION;
        boolean membersOfBody =
                mention.kind() == org.sijill.model.Kind.PERSON && !entity.named() && entity.country() == null;
        return body || membersOfBody ? entity.organization() : null;
    }
}
