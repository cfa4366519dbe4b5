package org.sijill.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Act;
import org.sijill.model.Event.Format;
import org.sijill.model.Event.VisitClass;
import org.sijill.reading.ActReading;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;
import org.sijill.text.TokenRange;

/** The lesser slots of an act: its format, the class of a visit, frame, number, topics, and how sure it is. */
final class Details {

    private static final Set<String> FRAMES = Set.of(
            "قمه",
            "القمه",
            "منتدي",
            "المنتدي",
            "موءتمر",
            "الموءتمر",
            "مءتمر",
            "المءتمر",
            "مجلس",
            "دوره",
            "الجمعيه",
            "اجتماعات");
    private static final List<String> ORDINALS =
            List.of("اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر");
    private static final int LONGEST_FRAME = 9;

    private final Scene scene;
    private final LexedText text;
    private final Acts acts;

    Details(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
        this.acts = scene.acts;
    }

    ActReading finish(Told told, List<ActReading.Part> parts) {
        Telling first = told.tellings.stream()
                .filter(telling -> !text.inTitle(telling.head))
                .findFirst()
                .orElseThrow();
        String frame = frame(first);
        return new ActReading(
                told.act,
                told.cameo,
                told.status,
                parts,
                told.date,
                told.place,
                format(told, first, frame),
                told.act == Act.VISIT ? visitClass(told) : null,
                frame,
                ordinal(first),
                count(first),
                topics(told),
                evidence(told),
                -1,
                confidence(told));
    }

    private List<ActReading.Telling> evidence(Told told) {
        return told.evidence().stream()
                .filter(telling -> !text.inTitle(telling.range().from()))
                .toList();
    }

    private @Nullable Format format(Told told, Telling first, @Nullable String frame) {
        if (told.act != Act.MEET && told.act != Act.CALL && told.act != Act.SIGN && told.act != Act.ATTEND) {
            return null;
        }
        if (near(first, "هامش")) {
            return Format.SIDELINES;
        }
        long parties = told.parts.keySet().stream().map(this::party).distinct().count();
        return parties > 3 || (told.act == Act.ATTEND && frame != null)
                ? Format.MULTILATERAL
                : parties == 3 ? Format.TRILATERAL : Format.BILATERAL;
    }

    private String party(int index) {
        if (index >= scene.names.entities().size()) {
            return "added:" + index;
        }
        String party = scene.entity(index).party();
        return party == null ? "?" + index : party;
    }

    private boolean near(Telling telling, String word) {
        TokenRange sentence = text.sentence(telling.head);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (text.folded(i).endsWith(word) && telling.scope.contains(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable VisitClass visitClass(Told told) {
        for (Telling telling : told.tellings) {
            for (int i = telling.head;
                    i < Math.min(telling.head + 8, text.sentence(telling.head).to());
                    i++) {
                String folded = text.folded(i);
                if (folded.startsWith("زياره") || folded.endsWith("زياره")) {
                    VisitClass found = classAfter(i + 1);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable VisitClass classAfter(int from) {
        for (int i = from; i < Math.min(from + 2, text.size()); i++) {
            switch (text.folded(i)) {
                case "رسميه", "الرسميه" -> {
                    return VisitClass.OFFICIAL;
                }
                case "عمل" -> {
                    return VisitClass.WORKING;
                }
                case "دوله" -> {
                    return VisitClass.STATE;
                }
                case "خاصه", "الخاصه" -> {
                    return VisitClass.PRIVATE;
                }
                default -> {}
            }
        }
        return null;
    }

    /** The words that name the forum an act belongs to: «على هامش قمة شنغهاي», «في مؤتمر المانحين». */
    private @Nullable String frame(Telling telling) {
        TokenRange sentence = text.sentence(telling.head);
        for (int i = Math.max(sentence.from(), telling.scope.from());
                i < Math.min(sentence.to(), telling.scope.to());
                i++) {
            if (i == telling.head) {
                continue;
            }
            for (Reading reading : text.readings(i)) {
                if (FRAMES.contains(reading.word().form()) && reading.pronoun() == null) {
                    return text.words(i, frameEnd(i, sentence.to()));
                }
            }
        }
        return null;
    }

    private int frameEnd(int from, int to) {
        int i = from + 1;
        while (i < to
                && i - from < LONGEST_FRAME
                && text.token(i).kind() != Token.Kind.SIGN
                && scene.predicate(i) == null
                && !text.is(i, WordClass.PREPOSITION)
                && !text.is(i, WordClass.RELATIVE)
                && !text.is(i, WordClass.TIME)) {
            i++;
        }
        return i;
    }

    /** «ثاني اجتماع», «أول لقاء». */
    private @Nullable Integer ordinal(Telling telling) {
        if (telling.head == 0) {
            return null;
        }
        int at = ORDINALS.indexOf(text.folded(telling.head - 1));
        return at < 0 ? null : at + 1;
    }

    /** «6 محادثات هاتفية». */
    private @Nullable Integer count(Telling telling) {
        Token before = telling.head == 0 ? null : text.token(telling.head - 1);
        if (before == null
                || before.kind() != Token.Kind.NUMBER
                || before.folded().length() > 3) {
            return null;
        }
        return before.folded().chars().allMatch(Character::isDigit) ? Integer.valueOf(before.folded()) : null;
    }

    private List<String> topics(Told told) {
        Set<String> topics = new LinkedHashSet<>();
        for (Telling telling : told.tellings) {
            for (int i = telling.scope.from(); i < telling.scope.to() && topics.size() < 6; i++) {
                for (Reading reading : text.readings(i)) {
                    topics.addAll(acts.topics(reading.word().form()));
                }
                topics.addAll(acts.topics(text.folded(i)));
            }
        }
        return topics.stream().sorted().limit(8).toList();
    }

    /** The likelihood of the likeliest telling. */
    private static double confidence(Told told) {
        double sure = told.tellings.stream()
                .mapToDouble(telling -> telling.likelihood)
                .max()
                .orElse(0);
        return Math.round(Math.max(0.01, Math.min(0.99, sure)) * 100) / 100.0;
    }
}
