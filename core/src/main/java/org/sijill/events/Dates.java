package org.sijill.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Setting;
import org.sijill.lexicon.Trigger;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Status;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.reading.TimeExpression;
import org.sijill.text.Letters;
import org.sijill.text.TokenRange;

/**
 * Gives an act its date: the expression nearest to it in its clause; else, for what the article tells as its news, the day of
 * the news; else none.
 */
final class Dates {

    /** Among how many sentences of the body the day of the news is looked for. */
    private static final int LEAD_SENTENCES = 3;

    private static final int LONGEST_VISIT = 31;

    /** How far before a phrase its كان may stand. */
    private static final int KANA = 6;

    private final Scene scene;
    private final LexedText text;
    private final List<TimeExpression> expressions;
    private final @Nullable LocalDate published;
    private final @Nullable TimeExpression newsDay;
    private final Bindings bindings;

    Dates(Scene scene, List<TimeExpression> expressions, @Nullable LocalDate published) {
        this.scene = scene;
        this.text = scene.text;
        this.expressions = expressions;
        this.published = published;
        this.newsDay = newsDay();
        LocalDate today = newsDay != null && newsDay.rule().startsWith("time.today") ? newsDay.from() : published;
        this.bindings = new Bindings(scene, expressions, published, today);
    }

    /** The day that the lead tells its news of, if it says so: «أمس», «اليوم الخميس». */
    private @Nullable TimeExpression newsDay() {
        int from = text.firstBodyToken();
        int to = from;
        for (int sentence = 0; sentence < LEAD_SENTENCES && to < text.size(); sentence++) {
            to = Math.max(to + 1, text.sentence(to).to());
        }
        for (TimeExpression expression : expressions) {
            int at = expression.range().from();
            if (at >= from
                    && at < to
                    && ofMainClause(at)
                    && expression.from() != null
                    && published != null
                    && expression.precision() == Precision.DAY) {
                long ago = ChronoUnit.DAYS.between(expression.from(), published);
                if (ago >= 0 && ago <= 2 && expression.from().equals(expression.to())) {
                    return expression;
                }
            }
        }
        return null;
    }

    /** «التفجير الذي وقع أمس» dates what the news is about, and not the news. */
    private boolean ofMainClause(int at) {
        Predicate owner = scene.clauseAt(at);
        return owner == null || !owner.past() && (!owner.relative() || scene.carries(owner));
    }

    /** The date of an act, or null. A noun that names a coming day («زيارته الشهر المقبل») tells of a plan, and is made one here. */
    @Nullable
    EventDate of(Telling telling) {
        if (answered(telling)) {
            return null;
        }
        TimeExpression own = bindings.of(telling);
        if (own == null && telling.verb != null && scene.during(telling.verb)) {
            return ofJourney(telling);
        }
        if (own != null) {
            if (telling.scope.contains(own.range())) {
                telling.reach(own.range().from(), own.range().to());
            }
            if (telling.status == Status.OCCURRED && bindings.aheadOnly(own)) {
                telling.status = Status.PLANNED;
                telling.statusStated = true;
            }
            if (telling.status == Status.PLANNED && bindings.isSince(own) && bindings.goesOn(telling)) {
                telling.status = Status.ONGOING;
            }
            return lasting(date(own, telling.status), telling);
        }
        if (campaign(telling)) {
            telling.status = Status.ONGOING;
            telling.statusStated = true;
            return null;
        }
        boolean news = telling.status == Status.OCCURRED && isNews(telling)
                || telling.status == Status.ONGOING && telling.trigger.act() == Act.VISIT;
        EventDate day = !news ? null : telling.status == Status.ONGOING ? ofPublication() : ofNews(telling);
        return day == null ? null : lasting(day, telling);
    }

    /** «وصل أمس بدعوة من نظيره»: when the invitation was made is not told. */
    private boolean answered(Telling telling) {
        return telling.trigger.act() == Act.INVITE
                && (telling.trigger.kind() == Trigger.Kind.PHRASE
                        || telling.trigger.kind() == Trigger.Kind.NOUN
                                && telling.verb == null
                                && !scene.governor(telling.head).isEmpty());
    }

    /** «العدوان الروسي على أوكرانيا», «العمليات العسكرية ضد»: a war or campaign that a noun tells of no day goes on. */
    private boolean campaign(Telling telling) {
        return telling.trigger.act() == Act.ASSAULT
                && telling.trigger.kind() == Trigger.Kind.NOUN
                && telling.verb == null
                && telling.status == Status.OCCURRED
                && scene.plays(telling.head, Setting.CAMPAIGN);
    }

    /** «يبدأ غدا جولة تستمر أسبوعا يزور خلالها»: one day of the journey, if its begin and its length are told before. */
    private @Nullable EventDate ofJourney(Telling telling) {
        TokenRange sentence = text.sentence(telling.head);
        TimeExpression begin = null;
        TimeExpression length = null;
        for (TimeExpression expression : expressions) {
            if (sentence.contains(expression.range()) && expression.range().to() <= telling.head) {
                begin = expression.duration() ? begin : expression;
                length = expression.duration() && expression.days() <= LONGEST_VISIT ? expression : length;
            }
        }
        EventDate date = begin == null || length == null ? null : date(begin, telling.status);
        return date == null
                        || length == null
                        || date.from() == null
                        || !date.from().equals(date.to())
                ? null
                : new EventDate(
                        date.from(),
                        date.from().plusDays(length.days() - 1L),
                        date.precision(),
                        date.basis(),
                        date.asWritten());
    }

    /** «في زيارة تستغرق يومين»: a visit lasts as many days as its sentence says. */
    private EventDate lasting(EventDate date, Telling telling) {
        if (telling.trigger.act() != Act.VISIT
                || date.from() == null
                || !date.from().equals(date.to())
                || date.precision() != Precision.DAY) {
            return date;
        }
        TokenRange sentence = text.sentence(telling.head);
        for (TimeExpression expression : expressions) {
            boolean told = expression.duration()
                    && expression.days() <= LONGEST_VISIT
                    && sentence.contains(expression.range())
                    && !tour(telling.head, expression.range().from());
            if (told) {
                boolean over = telling.verb != null
                        && scene.acts
                                .setting(Setting.ENDING)
                                .contains(Letters.fold(telling.verb.form().lemma()));
                LocalDate from = over ? date.from().minusDays(expression.days() - 1L) : date.from();
                LocalDate to = over ? date.from() : date.from().plusDays(expression.days() - 1L);
                return new EventDate(from, to, date.precision(), date.basis(), date.asWritten());
            }
        }
        return date;
    }

    /** «في أولى محطات جولة تستمر أسبوعا»: the tour lasts, and not the visit that begins it. */
    private boolean tour(int head, int duration) {
        return scene.plays(head, duration, Setting.TOUR);
    }

    /** The date that the words around an act tell of it, or null. */
    @Nullable
    EventDate own(Telling telling) {
        TimeExpression own = bindings.of(telling);
        return own == null ? null : date(own, telling.status);
    }

    private @Nullable EventDate ofNews(Telling telling) {
        TimeExpression day = newsDay;
        if (day != null && (Objects.equals(day.from(), published) || inNews(telling, day))) {
            return new EventDate(day.from(), day.to(), Precision.DAY, Basis.RELATIVE, text.words(day.range()));
        }
        return ofPublication();
    }

    /** Whether the sentence that tells the day of the news tells of a party of the act too: other news of the page has no day. */
    private boolean inNews(Telling telling, TimeExpression day) {
        TokenRange sentence = text.sentence(day.range().from());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.entities().stream().anyMatch(entity -> ofParty(entity, telling))) {
                return true;
            }
        }
        return false;
    }

    private boolean ofParty(int entity, Telling telling) {
        String party = scene.entity(entity).party();
        return party != null
                && telling.everybody().stream()
                        .anyMatch(other -> other < scene.names.entities().size()
                                && party.equals(scene.entity(other).party()));
    }

    private @Nullable EventDate ofPublication() {
        return published == null ? null : new EventDate(published, published, Precision.DAY, Basis.PUBLICATION, null);
    }

    /**
     * What كان puts into an earlier past, what a relative clause says of somebody («بريطانيا التي طالبت») or of a deed («الغارات التي
     * شنتها»), and a noun that only mentions an act in passing, are not the news itself.
     */
    private boolean isNews(Telling telling) {
        Predicate verb = telling.verb;
        if (verb != null) {
            Predicate above = verb.embedded() && verb.token() > 0 ? scene.clauseAt(verb.token() - 1) : null;
            boolean background = verb.past() || verb.relative() && (verb.token() == telling.head || isDeed(telling));
            return !background && (above == null || !above.past());
        }
        Predicate clause = scene.clauseAt(telling.head);
        return (clause == null || !clause.past()) && !scene.mentioned(telling) && !passing(telling) && !was(telling);
    }

    /** «وكانت قطر من أبرز الداعمين»: كان without a verb tells what somebody used to be. */
    private boolean was(Telling telling) {
        int floor = Math.max(text.sentence(telling.head).from(), telling.head - KANA);
        for (int i = telling.head - 1; i >= floor && telling.trigger.kind() == Trigger.Kind.PHRASE; i--) {
            if (scene.predicate(i) != null || text.isSign(i, "،,:؛")) {
                return false;
            }
            String folded = text.folded(i);
            if (folded.endsWith("كان") || folded.endsWith("كانت") || folded.endsWith("كانوا")) {
                return true;
            }
        }
        return false;
    }

    /** A deed or a visit that a noun alone tells in the headline or behind the lead may be of any day. */
    private boolean passing(Telling telling) {
        return (isDeed(telling) || telling.trigger.act() == Act.VISIT)
                && telling.trigger.kind() == Trigger.Kind.NOUN
                && text.sentence(telling.head).from() != text.firstBodyToken();
    }

    private static boolean isDeed(Telling telling) {
        return switch (telling.trigger.act()) {
            case ASSAULT, COERCE, SANCTION, AID, COOPERATE, RETREAT, MOBILIZE -> true;
            default -> false;
        };
    }

    private EventDate date(TimeExpression expression, Status status) {
        boolean ahead = status == Status.PLANNED
                || status == Status.PROPOSED
                || expression.from() == null
                || (status == Status.CANCELLED || status == Status.POSTPONED) && nextIsNearer(expression);
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

    /** «ألغى زيارته التي كانت مقررة في 20 أكتوبر»: what is called off was due about now. */
    private boolean nextIsNearer(TimeExpression expression) {
        LocalDate past = expression.to();
        LocalDate next = expression.nextFrom();
        return past != null
                && next != null
                && published != null
                && ChronoUnit.DAYS.between(published, next) < ChronoUnit.DAYS.between(past, published);
    }

    @Nullable
    LocalDate published() {
        return published;
    }
}
