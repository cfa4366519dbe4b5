package org.sijill.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Status;
import org.sijill.reading.LexedText;
import org.sijill.reading.Predicate;
import org.sijill.reading.TimeExpression;
import org.sijill.text.TokenRange;

/**
 * Gives an act its date: the expression nearest to it in its clause; else, for what the article tells as its news, the day of
 * the news; else none.
 */
final class Dates {

    /** Among how many sentences of the body the day of the news is looked for. */
    private static final int LEAD_SENTENCES = 3;

    private final Scene scene;
    private final LexedText text;
    private final List<TimeExpression> expressions;
    private final @Nullable LocalDate published;
    private final @Nullable TimeExpression newsDay;

    Dates(Scene scene, List<TimeExpression> expressions, @Nullable LocalDate published) {
        this.scene = scene;
        this.text = scene.text;
        this.expressions = expressions;
        this.published = published;
        this.newsDay = newsDay();
    }

    /** The day that the lead tells its news of, if it says so: «أمس», «اليوم الخميس». */
    private @Nullable TimeExpression newsDay() {
        int from = text.firstBodyToken();
        int to = from;
        for (int sentence = 0; sentence < LEAD_SENTENCES && to < text.size(); sentence++) {
            to = Math.max(to + 1, text.sentence(to).to());
        }
        for (TimeExpression expression : expressions) {
            boolean lead =
                    expression.range().from() >= from && expression.range().from() < to;
            if (lead && expression.from() != null && published != null && expression.precision() == Precision.DAY) {
                long ago = ChronoUnit.DAYS.between(expression.from(), published);
                if (ago >= 0 && ago <= 2 && expression.from().equals(expression.to())) {
                    return expression;
                }
            }
        }
        return null;
    }

    @Nullable
    EventDate of(Telling telling) {
        TimeExpression own = nearest(telling);
        if (own != null) {
            if (telling.scope.contains(own.range())) {
                telling.reach(own.range().from(), own.range().to());
            }
            return date(own, telling.status);
        }
        return telling.status == Status.OCCURRED && isNews(telling) ? ofNews() : null;
    }

    private @Nullable EventDate ofNews() {
        if (newsDay != null) {
            return new EventDate(
                    newsDay.from(), newsDay.to(), Precision.DAY, Basis.RELATIVE, text.words(newsDay.range()));
        }
        return published == null ? null : new EventDate(published, published, Precision.DAY, Basis.PUBLICATION, null);
    }

    /** What كان puts into an earlier past, and a noun that only mentions an act in passing, are not the news itself. */
    private boolean isNews(Telling telling) {
        Predicate verb = telling.verb;
        if (verb != null) {
            return !verb.past();
        }
        Predicate clause = scene.clauseAt(telling.head);
        boolean lead =
                text.sentenceOf(telling.head) <= text.sentenceOf(Math.min(text.firstBodyToken(), text.size() - 1)) + 1;
        return (clause == null || !clause.past())
                && (lead || telling.pointsBack || !telling.actors.isEmpty() && telling.understood || speaks(telling));
    }

    /** A noun of speech («تقديره لدور مصر») is told as it is said; one of deeds may tell of any time. */
    private static boolean speaks(Telling telling) {
        return switch (telling.trigger.act()) {
            case PRAISE, THANK, CONDOLE, CONGRATULATE, CONDEMN, SUPPORT, REJECT, REQUEST, AGREE -> true;
            default -> false;
        };
    }

    private @Nullable TimeExpression nearest(Telling telling) {
        TokenRange sentence = text.sentence(telling.head);
        TimeExpression best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TimeExpression expression : expressions) {
            int at = expression.range().from();
            if (expression.duration() || !sentence.contains(at)) {
                continue;
            }
            int distance = distance(telling, at);
            if (distance < bestDistance) {
                best = expression;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Tokens between an act and a date; verbs between them count heavily, and those of other clauses exclude it. */
    private int distance(Telling telling, int at) {
        int from = Math.min(telling.head, at);
        int to = Math.max(telling.head, at);
        int distance = to - from;
        for (int i = from + 1; i < to; i++) {
            Predicate between = scene.predicate(i);
            if (between != null && between != telling.verb && !telling.scope.contains(at)) {
                return Integer.MAX_VALUE;
            }
            distance += between != null && between != telling.verb ? 15 : 0;
        }
        boolean outside = !telling.scope.contains(at) && at > telling.head;
        return distance > 45 || (outside && distance > 12) ? Integer.MAX_VALUE : distance;
    }

    private EventDate date(TimeExpression expression, Status status) {
        boolean ahead = status == Status.PLANNED || status == Status.PROPOSED || expression.from() == null;
        boolean future = ahead && expression.nextFrom() != null;
        LocalDate from = future ? expression.nextFrom() : expression.from();
        LocalDate to = future ? expression.nextTo() : expression.to();
        boolean sofar = status == Status.OCCURRED
                && published != null
                && from != null
                && to != null
                && to.isAfter(published)
                && !from.isAfter(published);
        to = sofar ? published : to;
        Precision precision = from == null ? Precision.UNKNOWN : expression.precision();
        Basis basis = from == null ? Basis.NONE : expression.basis();
        return new EventDate(from, to, precision, basis, text.words(expression.range()));
    }

    @Nullable
    LocalDate published() {
        return published;
    }
}
