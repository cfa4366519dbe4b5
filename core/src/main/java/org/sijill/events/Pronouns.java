package org.sijill.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;

/** Whom an attached pronoun means: «لقائه», «معه», «بينهما». */
final class Pronouns {

    private final Scene scene;
    private final LexedText text;

    Pronouns(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
    }

    /** Whom a pronoun means: the last person told before who is not excluded; «هما» the last two. */
    List<Integer> meant(int token, String pronoun, List<Integer> excluded) {
        List<Integer> found = new ArrayList<>();
        int wanted = pronoun.equals("هما") ? 2 : 1;
        if (pronoun.equals("ي")
                || pronoun.equals("ك")
                || pronoun.equals("كم")
                || pronoun.equals("ني")
                || pronoun.equals("نا")) {
            return found;
        }
        Predicate verb = scene.predicate(token);
        if (verb != null && verb.relative()) {
            return antecedent(verb);
        }
        Predicate clause = scene.clauseAt(token);
        List<Integer> thanked = clause == null || wanted > 1 ? List.of() : thanked(token, clause);
        if (!thanked.isEmpty()) {
            return new ArrayList<>(thanked);
        }
        if (clause != null
                && clause.token() != token
                && wanted == 1
                && !clause.subject().isEmpty()
                && mayMean(pronoun, clause)
                && !excluded.containsAll(clause.subject())) {
            found.addAll(clause.subject().subList(0, 1));
            return found;
        }
        for (int m = lastBefore(token); m >= 0 && found.size() < wanted; m--) {
            Mention mention = scene.names.mentions().get(m);
            boolean person = mention.kind() == Kind.PERSON
                    ? !unlike(gender(pronoun), mention.gender())
                    : pronoun.equals("ها") && mention.canAct() && !mention.adjective();
            if (mention.to() <= token && person) {
                for (int entity : mention.entities()) {
                    if (!excluded.contains(entity) && !found.contains(entity) && found.size() < wanted) {
                        found.add(entity);
                    }
                }
            }
        }
        return found;
    }

    /** «حداد الذي استقبله», but nobody in «الأعمال التي يدينها»: the object's pronoun is the antecedent. */
    private List<Integer> antecedent(Predicate verb) {
        int at = verb.token() - 1;
        while (at >= 0 && (text.is(at, WordClass.RELATIVE) || text.isSign(at, "،,\"»”)"))) {
            at--;
        }
        Mention mention = at < 0 ? null : scene.mention(at);
        return mention == null || mention.adjective() ? new ArrayList<>() : new ArrayList<>(mention.entities());
    }

    /** «شكر نزارباييف الملك على زيارته»: what «على» tells behind a person acted upon is that person's. */
    private List<Integer> thanked(int token, Predicate clause) {
        Mention object = scene.mention(token - 2);
        boolean thanked = clause.subjectMention() >= 0
                && token > 1
                && text.folded(token - 1).equals("علي")
                && object != null
                && object.kind() == Kind.PERSON
                && object.plain()
                && scene.mentionIndex(token - 2) > clause.subjectMention()
                && scene.names.mentions().get(clause.subjectMention()).from() > clause.token();
        return thanked && object != null && !clause.subject().containsAll(object.entities())
                ? object.entities()
                : List.of();
    }

    /** «ه» is no woman and no city that acts, «ها» no man. */
    private boolean mayMean(String pronoun, Predicate clause) {
        EntityReading subject = scene.entity(clause.subject().get(0));
        Gender verb = clause.form().gender();
        return switch (gender(pronoun)) {
            case MASCULINE -> verb != Gender.FEMININE;
            case FEMININE -> subject.kind() != Kind.PERSON || verb != Gender.MASCULINE;
            case COMMON -> true;
        };
    }

    private static Gender gender(String pronoun) {
        return switch (pronoun) {
            case "ه" -> Gender.MASCULINE;
            case "ها" -> Gender.FEMININE;
            default -> Gender.COMMON;
        };
    }

    private static boolean unlike(Gender one, Gender other) {
        return one != Gender.COMMON && other != Gender.COMMON && one != other;
    }

    /** The index of the last mention that begins before a token, or -1. */
    private int lastBefore(int token) {
        int i = token - 1;
        while (i >= 0 && scene.mention(i) == null) {
            i--;
        }
        return i < 0 ? -1 : scene.mentionIndex(i);
    }

    @Nullable
    String on(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.word().noun() != null && reading.pronoun() != null) {
                return reading.pronoun();
            }
        }
        return null;
    }
}
