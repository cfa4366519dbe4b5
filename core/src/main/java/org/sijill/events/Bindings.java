package org.sijill.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Setting;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Act;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Status;
import org.sijill.reading.LexedText;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;
import org.sijill.reading.TimeExpression;
import org.sijill.text.TokenRange;

/**
 * Finds the date expression that an act is dated by: the nearest one of its sentence that no other clause and no other deed claims.
 *
 * <p>The news itself («أمس», «الخميس») is dated from afar, over relative clauses and asides; any other date belongs to the words it
 * stands behind: in «استنكر التصريحات التي أدلى بها في 17 يوليو» to the remarks and not to who deplores them.
 */
final class Bindings {

    /** How far off an expression of the news, another date, one behind the act's clause and that of a standing position may be, in tokens. */
    private static final int FARTHEST = 45;

    private static final int FARTHEST_DATE = 25;
    private static final int BEHIND_SCOPE = 12;
    private static final int STANDING = 3;
    private static final int EXCLUDED = 1000;
    /** What a verb between, or a clause that the expression stands in already, weighs in tokens. */
    private static final int CLAUSE = 15;

    /** What it weighs that an expression stands in the clause of another verb. */
    private static final int OTHERS_DATE = 25;
    /** Days from the publication within which an expression dates the news. */
    private static final int NEWS = 3;

    /** The rules of «منذ»: what is yet to come has not begun. */
    private static final String SINCE = "time.since";

    private final Scene scene;
    private final LexedText text;
    private final List<TimeExpression> expressions;
    private final @Nullable LocalDate published;
    /** The day that the article calls «today»: the publication, or the day before it in a wire of yesterday. */
    private final @Nullable LocalDate today;

    Bindings(Scene scene, List<TimeExpression> expressions, @Nullable LocalDate published, @Nullable LocalDate today) {
        this.scene = scene;
        this.text = scene.text;
        this.expressions = expressions;
        this.published = published;
        this.today = today;
    }

    @Nullable
    TimeExpression of(Telling telling) {
        boolean mention = scene.mentioned(telling) || telling.verb != null && scene.during(telling.verb);
        TokenRange sentence = text.sentence(telling.head);
        TimeExpression best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TimeExpression expression : expressions) {
            int at = expression.range().from();
            boolean possible = !expression.duration()
                    && sentence.contains(at)
                    && !(mention && at < telling.head)
                    && fits(expression, telling);
            int distance = possible ? distance(telling, expression) : Integer.MAX_VALUE;
            if (distance < bestDistance) {
                best = expression;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** What was done was done before the publication, and what is planned comes behind it. */
    private boolean fits(TimeExpression expression, Telling telling) {
        boolean ahead = aheadOnly(expression);
        return switch (telling.status) {
            case OCCURRED ->
                !ahead || telling.verb == null && expression.range().from() > telling.head;
            case PLANNED, PROPOSED ->
                telling.verb != null && telling.verb.past()
                        || !over(expression) && (!isSince(expression) || goesOn(telling));
            default -> true;
        };
    }

    /** «تستضيف بغداد منذ العام الماضي محادثات»: the imperfect with «منذ» tells what goes on and no plan. */
    boolean goesOn(Telling telling) {
        return telling.verb != null
                && !telling.verb.future()
                && telling.verb.form().tense() == Tense.IMPERFECT;
    }

    boolean isSince(TimeExpression expression) {
        return expression.rule().startsWith(SINCE);
    }

    /** Whether an expression can only mean a day that was still to come at the publication. */
    boolean aheadOnly(TimeExpression expression) {
        LocalDate from = expression.from();
        if (from == null || published == null) {
            return expression.rule().endsWith("-next");
        }
        return from.isAfter(published.plusDays(1))
                || from.isAfter(published) && expression.rule().endsWith("tomorrow");
    }

    private boolean over(TimeExpression expression) {
        LocalDate to = expression.nextTo() != null ? expression.nextTo() : expression.to();
        return to != null && today != null && to.isBefore(today);
    }

    /** Whether an expression dates news: a day about that of the publication. */
    private boolean dateOfNews(TimeExpression expression) {
        LocalDate from = expression.from();
        if (expression.precision() != Precision.DAY) {
            return false;
        }
        if (from == null || published == null) {
            return expression.basis() == Basis.RELATIVE;
        }
        return !from.isBefore(published.minusDays(NEWS)) && !from.isAfter(published.plusDays(NEWS));
    }

    /** Tokens between an act and an expression, with what the clauses between them weigh; as far as can be where they exclude it. */
    private int distance(Telling telling, TimeExpression expression) {
        int at = expression.range().from();
        boolean news = dateOfNews(expression);
        int distance = Math.abs(telling.head - at) + between(telling, at, news);
        boolean outside = !telling.scope.contains(at) && at > telling.head && !shared(telling, at);
        if (distance > (news ? FARTHEST : FARTHEST_DATE) && at > telling.head
                || distance > FARTHEST + OTHERS_DATE
                || outside && distance > BEHIND_SCOPE
                || at < telling.head && aside(telling)
                || standing(telling) && distance > STANDING) {
            return Integer.MAX_VALUE;
        }
        return at < telling.head && others(telling, at) && !pointsBack(telling) ? distance + OTHERS_DATE : distance;
    }

    /** «وصل أمس الوزير الذي اتهم تركيا»: what a relative clause says has no day of the words before it. */
    private static boolean aside(Telling telling) {
        return telling.verb != null && telling.verb.relative() && telling.verb.token() == telling.head;
    }

    /** A position or a war under way has no day, unless the words name it at once. */
    private static boolean standing(Telling telling) {
        return telling.status == Status.ONGOING
                && switch (telling.trigger.act()) {
                    case VISIT, MEET, CALL, ATTEND, PROTEST -> false;
                    default -> true;
                };
    }

    private int between(Telling telling, int at, boolean news) {
        int from = Math.min(telling.head, at);
        int to = Math.max(telling.head, at);
        int weight = 0;
        boolean behind = at > telling.head;
        boolean bounded = false;
        for (int i = from + 1; i < to; i++) {
            Predicate predicate = scene.predicate(i);
            boolean other = predicate != null && predicate != telling.verb;
            boolean apart = predicate != null && other && !telling.scope.contains(at) && !goesOn(telling, predicate);
            if (apart && !(at < telling.head && pointsBack(telling))) {
                return EXCLUDED;
            }
            weight += other ? CLAUSE : 0;
            if (behind && !news && text.is(i, WordClass.RELATIVE) && !(described(telling) && scene.ofTheAct(i))) {
                return EXCLUDED;
            }
            bounded |= behind && (scene.plays(i, Setting.BOUND) || !news && scene.plays(i, Setting.AFTERMATH));
            bounded &= !text.isSign(i, "،,");
        }
        return bounded ? EXCLUDED : weight;
    }

    /** Whether a relative clause behind an act may be about the act itself: about its noun, or the forum that is attended. */
    private static boolean described(Telling telling) {
        boolean noun = telling.trigger.kind() == Trigger.Kind.NOUN && !telling.declares();
        return noun || telling.trigger.act() == Act.ATTEND;
    }

    /** «واتهمت حينها»: the time of the clause before. */
    private boolean pointsBack(Telling telling) {
        return scene.plays(telling.head + 1, Math.min(telling.head + 4, telling.scope.to()), Setting.THEN);
    }

    private boolean shared(Telling telling, int at) {
        Predicate owner = scene.clauseAt(at);
        return owner != null && goesOn(telling, owner);
    }

    /** «سيزور باريس ويلتقي الرئيس في سبتمبر»: what is joined by و and done by the same shares its date. */
    private boolean goesOn(Telling telling, Predicate next) {
        Predicate verb = telling.verb;
        return verb != null
                && next.token() > verb.token()
                && next.given() == Given.UNDERSTOOD
                && text.folded(next.token()).startsWith("و")
                && next.form().tense() == verb.form().tense()
                && next.subject().equals(verb.subject());
    }

    /** Whether an expression before an act stands in the clause of another verb. */
    private boolean others(Telling telling, int at) {
        Predicate owner = scene.clauseAt(at);
        return telling.verb != null && owner != null && owner != telling.verb && owner.token() < at;
    }
}
