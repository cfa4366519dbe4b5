package org.sijill.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.events.Retellings.Told;
import org.sijill.events.TriggerFinder.Hit;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Slot;
import org.sijill.lexicon.Trigger;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.model.Role;
import org.sijill.reading.ActReading;
import org.sijill.reading.ActReading.Where;
import org.sijill.reading.Events;
import org.sijill.reading.LexedText;
import org.sijill.reading.LossReason;
import org.sijill.reading.Losses;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Syntax;
import org.sijill.reading.TimeExpression;
import org.sijill.text.TokenRange;

/**
 * The stage of events: finds the words that tell acts, fills their slots, tells status, date and place, and joins the
 * tellings of one act.
 */
public final class EventReader {

    private static final int MOST_PER_ARTICLE = 200;

    private final Lexicon lexicon;

    public EventReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param published the article's own day, or null
     * @param losses is told which triggers gave no event of their own
     */
    public Events read(
            LexedText text,
            Names names,
            Syntax syntax,
            List<TimeExpression> times,
            @Nullable LocalDate published,
            Losses losses) {
        Scene scene = new Scene(text, names, syntax, lexicon.acts());
        Cast cast = new Cast(names.entities(), lexicon.gazetteer());
        if (scene.sport()) {
            return new Events(List.of(), cast.entities());
        }
        Details details = new Details(scene);
        LostTriggers lost = new LostTriggers(scene, losses);
        TriggerFinder triggers = new TriggerFinder(scene, lost);
        SlotFiller slots = new SlotFiller(scene, cast);
        Companions companions = new Companions(scene, cast);
        Statuses statuses = new Statuses(scene);
        Dates dates = new Dates(scene, times, published);
        Places places = new Places(scene, lexicon.gazetteer());
        Retellings retellings = new Retellings(cast);
        Judge judge = new Judge(
                new Implied(scene, cast),
                new Traits(scene, cast),
                lexicon.acts().weights(),
                statuses);
        List<Telling> glances = new ArrayList<>();
        for (TokenRange sentence : inReadingOrder(text)) {
            Set<Integer> told = new HashSet<>();
            for (List<Hit> rivals : triggers.find(sentence)) {
                Telling first = filled(rivals.get(0), scene, slots, cast, places);
                Telling telling = null;
                if (told.contains(first.head)) {
                    lost.untried(rivals, LossReason.OBJECT_OF_VERB, "");
                } else {
                    telling = best(first, rivals, scene, slots, cast, places, lost, judge);
                }
                if (telling == null) {
                    glance(rivals.get(0), first, statuses, glances);
                }
                if (telling != null && retellings.acts().size() < MOST_PER_ARTICLE) {
                    Hit hit = hit(rivals, telling);
                    // «أعرب عن شكره»: the noun that the verb needs does not tell a second act.
                    told.add(hit.needed());
                    companions.join(telling);
                    for (Telling one : telling.hosts()) {
                        if (!retellings.add(
                                one, parts(one, cast), dates.of(one), places.of(one, cast), cameo(one.trigger))) {
                            lost.telling(one, LossReason.POINTS_BACK);
                        }
                    }
                } else if (telling != null) {
                    lost.telling(telling, LossReason.TOO_MANY);
                }
            }
        }
        for (Telling glance : glances) {
            retellings.enrich(glance, dates.own(glance), places.of(glance, cast));
        }
        List<ActReading> acts = new ArrayList<>();
        for (Told told : retellings.acts()) {
            if (told.tellings.stream().anyMatch(telling -> !text.inTitle(telling.head))) {
                lost.joined(told, acts.size());
                acts.add(details.finish(told, retellings.parts(told)));
            } else {
                told.tellings.forEach(telling -> lost.telling(telling, LossReason.TITLE_ONLY));
            }
        }
        return new Events(new Encounters(acts, cast, published != null).settled(), cast.entities());
    }

    /** «مباحثاته في جدة», «اللقاء الذي عقد أمس»: too little for an act, but it may say when or where one was that is told elsewhere. */
    private static void glance(Hit hit, Telling glance, Statuses statuses, List<Telling> glances) {
        if (hit.trigger().kind() == Trigger.Kind.NOUN) {
            statuses.tell(hit, glance);
            if (glance.pointsBack) {
                glances.add(glance);
            }
        }
    }

    /** The body before the title, so that the title joins what the body tells and not the reverse. */
    private static List<TokenRange> inReadingOrder(LexedText text) {
        List<TokenRange> body = new ArrayList<>();
        List<TokenRange> title = new ArrayList<>();
        for (TokenRange sentence : text.sentences()) {
            (text.inTitle(sentence.from()) ? title : body).add(sentence);
        }
        body.addAll(title);
        return body;
    }

    private static Hit hit(List<Hit> rivals, Telling telling) {
        return rivals.stream()
                .filter(hit -> hit.trigger() == telling.trigger)
                .findFirst()
                .orElseThrow();
    }

    /** The first rival whose slots hold two parties. */
    private @Nullable Telling best(
            Telling first,
            List<Hit> rivals,
            Scene scene,
            SlotFiller slots,
            Cast cast,
            Places places,
            LostTriggers lost,
            Judge judge) {
        for (int i = 0; i < rivals.size(); i++) {
            Telling telling = i == 0 ? first : filled(rivals.get(i), scene, slots, cast, places);
            LossReason lacks = lacks(telling, cast);
            List<Telling> candidates = lacks == null ? List.of(telling) : judge.implied(telling);
            Telling likeliest = null;
            for (Telling candidate : candidates) {
                if (candidate == telling || lacks(candidate, cast) == null) {
                    List<String> traits = judge.weigh(rivals.get(i), candidate);
                    lost.weighed(candidate, parts(candidate, cast), traits);
                    likeliest =
                            likeliest == null || candidate.likelihood > likeliest.likelihood ? candidate : likeliest;
                }
            }
            if (likeliest != null && Judge.accepts(likeliest)) {
                lost.untried(rivals.subList(i + 1, rivals.size()), LossReason.OTHER_ROW, telling.trigger.id());
                return likeliest;
            }
            lost.telling(telling, lacks == null ? LossReason.UNLIKELY : lacks);
        }
        return null;
    }

    /** What a telling lacks to be an act between two parties; null for nothing. */
    private @Nullable LossReason lacks(Telling telling, Cast cast) {
        List<Integer> everybody = telling.everybody();
        if (everybody.isEmpty()) {
            return LossReason.NOBODY;
        }
        if (!complete(telling, cast)) {
            return telling.actors.isEmpty() ? LossReason.NO_ACTOR : LossReason.NO_RECIPIENT;
        }
        int parties = cast.parties(everybody).size();
        LossReason alone = everybody.size() == 1 ? LossReason.NO_OTHER : LossReason.ONE_PARTY;
        return parties > 1 ? null : parties == 0 ? LossReason.NO_PARTY : alone;
    }

    private static Telling filled(Hit hit, Scene scene, SlotFiller slots, Cast cast, Places places) {
        Telling telling = slots.fill(hit);
        if (hosted(hit.trigger()) && !telling.actors.isEmpty()) {
            host(telling, scene, cast, places);
        }
        return telling;
    }

    /** Somebody acts upon somebody, or two do it together. */
    private boolean complete(Telling telling, Cast cast) {
        boolean done = !telling.actors.isEmpty() && !(telling.recipients.isEmpty() && telling.others.isEmpty());
        boolean together = switch (telling.trigger.act()) {
            case AGREE, SUPPORT, ASSAULT, RETREAT, RESTORE_TIES, ATTEND -> true;
            default -> lexicon.acts().code(telling.trigger.act()).symmetric();
        };
        return done || together || cast.parties(telling.others).size() > 1;
    }

    private static boolean hosted(Trigger trigger) {
        return trigger.recipient().stream().anyMatch(slot -> slot.where().equals(Slot.HOST));
    }

    /** The state where a forum meets receives those who attend it; where none is told, the forum itself does. */
    private static void host(Telling telling, Scene scene, Cast cast, Places places) {
        Where where = places.of(telling, cast);
        if (where != null && where.country() != null) {
            if (!cast.parties(telling.actors).contains(where.country())) {
                telling.recipients.add(cast.state(where.country()));
                telling.ways.add("recipient:host");
            }
            return;
        }
        for (int i = telling.head + 1; i < telling.scope.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.kind() == Kind.FORUM && telling.recipients.isEmpty()) {
                telling.recipients.addAll(mention.entities());
                telling.ways.add("recipient:forum");
            }
        }
    }

    private Map<Integer, Role> parts(Telling telling, Cast cast) {
        boolean between = telling.recipients.isEmpty()
                && (telling.actors.isEmpty() || cast.parties(telling.actors).size() > 1);
        boolean symmetric = telling.trigger.act() != Act.CALL
                && (between || lexicon.acts().code(telling.trigger.act()).symmetric());
        boolean caller = telling.trigger.act() == Act.CALL && telling.recipients.isEmpty();
        Map<Integer, Role> parts = new LinkedHashMap<>();
        telling.actors.forEach(
                entity -> parts.putIfAbsent(entity, symmetric || caller ? Role.PARTICIPANT : Role.ACTOR));
        telling.recipients.forEach(entity -> parts.putIfAbsent(entity, symmetric ? Role.PARTICIPANT : Role.RECIPIENT));
        telling.others.forEach(entity -> parts.putIfAbsent(entity, other(telling, symmetric || caller)));
        return parts;
    }

    private static Role other(Telling telling, boolean symmetric) {
        return symmetric || telling.trigger.act() == Act.SUPPORT ? Role.PARTICIPANT : Role.RECIPIENT;
    }

    private String cameo(Trigger trigger) {
        return trigger.cameo().isEmpty() ? lexicon.acts().code(trigger.act()).cameo() : trigger.cameo();
    }
}
