package org.sijill.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.events.TriggerFinder.Hit;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Trigger;
import org.sijill.model.Act;
import org.sijill.model.Role;
import org.sijill.reading.ActReading;
import org.sijill.reading.Events;
import org.sijill.reading.LexedText;
import org.sijill.reading.LossReason;
import org.sijill.reading.Losses;
import org.sijill.reading.TimeExpression;
import org.sijill.text.TokenRange;

/**
 * Reads the events of one article: each sentence's triggers as tellings of acts, the likeliest of rivals, and what tells an act
 * once more joined to it.
 */
final class ArticleEvents {

    private static final int MOST_PER_ARTICLE = 200;

    private final Lexicon lexicon;
    private final Scene scene;
    private final LexedText text;
    private final Cast cast;
    private final boolean dated;
    private final LostTriggers lost;
    private final TriggerFinder triggers;
    private final SlotFiller slots;
    private final Companions companions;
    private final Sides sides;
    private final Separately separately;
    private final Outrages outrages;
    private final Statuses statuses;
    private final Dates dates;
    private final Places places;
    private final Hosts hosts;
    private final Company company;
    private final Implied implied;
    private final Judge judge;
    private final Retellings retellings;
    private final List<Telling> glances = new ArrayList<>();

    ArticleEvents(
            Lexicon lexicon,
            Scene scene,
            Cast cast,
            List<TimeExpression> times,
            @Nullable LocalDate published,
            Losses losses) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.text = scene.text;
        this.cast = cast;
        this.dated = published != null;
        this.lost = new LostTriggers(scene, losses);
        this.triggers = new TriggerFinder(scene, lost);
        this.slots = new SlotFiller(scene, cast);
        this.companions = new Companions(scene, cast);
        this.sides = new Sides(scene, cast);
        this.separately = new Separately(scene, cast);
        this.outrages = new Outrages(scene, cast);
        this.statuses = new Statuses(scene);
        this.dates = new Dates(scene, times, published);
        this.places = new Places(scene, lexicon.gazetteer());
        this.hosts = new Hosts(scene, cast, places);
        Prominence prominence = new Prominence(scene.names);
        this.company = new Company(cast);
        this.implied = new Implied(scene, cast, prominence, company);
        this.judge =
                new Judge(new Traits(scene, cast, prominence), lexicon.acts().weights(), statuses);
        this.retellings = new Retellings(cast);
    }

    Events read() {
        for (TokenRange sentence : inReadingOrder()) {
            read(sentence);
        }
        for (Telling glance : glances) {
            retellings.enrich(glance, dates.own(glance), places.of(glance, cast));
        }
        Details details = new Details(scene);
        List<ActReading> acts = new ArrayList<>();
        for (Told told : retellings.acts()) {
            if (told.tellings.stream().anyMatch(telling -> !text.inTitle(telling.head))) {
                lost.joined(told, acts.size());
                acts.add(details.finish(told, retellings.parts(told)));
            } else {
                told.tellings.forEach(telling -> lost.telling(telling, LossReason.TITLE_ONLY));
            }
        }
        return new Events(new Encounters(acts, cast, dated).settled(), cast.entities());
    }

    private void read(TokenRange sentence) {
        Set<Integer> told = new HashSet<>();
        for (List<Hit> rivals : triggers.find(sentence)) {
            if (lost.wanted()) {
                weighAll(rivals);
            }
            Telling first = filled(rivals.get(0));
            Telling telling = null;
            if (told.contains(first.head)) {
                lost.untried(rivals, LossReason.OBJECT_OF_VERB, "");
            } else {
                telling = best(first, rivals);
            }
            if (telling == null) {
                glance(rivals.get(0), first);
            }
            if (lacks(first) == null) {
                company.keep(first);
            }
            if (telling != null && retellings.acts().size() < MOST_PER_ARTICLE) {
                Hit hit = hit(rivals, telling);
                // «أعرب عن شكره»: the noun that the verb needs does not tell a second act.
                told.add(hit.needed());
                sides.name(telling, retellings.acts());
                companions.join(telling);
                for (Telling one : separately.of(telling)) {
                    if (!retellings.add(one, parts(one), dates.of(one), places.of(one, cast), cameo(one.trigger))) {
                        lost.telling(one, one.invited ? LossReason.ASKED_FOR : LossReason.POINTS_BACK);
                    }
                }
            } else if (telling != null) {
                lost.telling(telling, LossReason.TOO_MANY);
            }
        }
        companions.attended(sentence, retellings.acts());
    }

    /** «مباحثاته في جدة», «اللقاء الذي عقد أمس»: too little for an act, but it may say when or where one was that is told elsewhere. */
    private void glance(Hit hit, Telling glance) {
        if (hit.trigger().kind() == Trigger.Kind.NOUN) {
            statuses.tell(hit, glance);
            if (glance.pointsBack) {
                glances.add(glance);
            }
        }
    }

    /** The body before the title, so that the title joins what the body tells and not the reverse. */
    private List<TokenRange> inReadingOrder() {
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

    /** The first rival that is likely enough, be it with a party that is only implied; null for none. */
    private @Nullable Telling best(Telling first, List<Hit> rivals) {
        for (int i = 0; i < rivals.size(); i++) {
            Telling telling = i == 0 ? first : filled(rivals.get(i));
            LossReason lacks = lacks(telling);
            Telling likeliest = null;
            for (Telling candidate : candidates(telling, lacks)) {
                judge.weigh(rivals.get(i), candidate);
                likeliest = likeliest == null || candidate.likelihood > likeliest.likelihood ? candidate : likeliest;
            }
            if (likeliest != null && Judge.accepts(likeliest)) {
                lost.untried(rivals.subList(i + 1, rivals.size()), LossReason.OTHER_ROW, telling.trigger.id());
                return likeliest;
            }
            lost.telling(telling, lacks == null ? LossReason.UNLIKELY : lacks);
        }
        return null;
    }

    /** The telling itself where it lacks nothing; else each way to complete it. */
    private List<Telling> candidates(Telling telling, @Nullable LossReason lacks) {
        if (lacks != null && outrages.condemned(telling)) {
            return List.of();
        }
        return lacks == null
                ? List.of(telling)
                : implied.of(telling).stream()
                        .filter(guess -> lacks(guess) == null)
                        .toList();
    }

    /**
     * Tells the ways to read a trigger up to the first rival that names all its parties, whatever the weights hold of those before:
     * what they are learned from must not hang on them.
     */
    private void weighAll(List<Hit> rivals) {
        boolean complete = false;
        for (int i = 0; i < rivals.size() && !complete; i++) {
            Telling telling = filled(rivals.get(i));
            LossReason lacks = lacks(telling);
            for (Telling candidate : candidates(telling, lacks)) {
                lost.weighed(candidate, parts(candidate), judge.weigh(rivals.get(i), candidate));
            }
            complete = lacks == null;
        }
    }

    /** What a telling lacks to be an act between two parties; null for nothing. */
    private @Nullable LossReason lacks(Telling telling) {
        List<Integer> everybody = telling.everybody();
        if (everybody.isEmpty()) {
            return LossReason.NOBODY;
        }
        if (!complete(telling)) {
            return telling.actors.isEmpty() ? LossReason.NO_ACTOR : LossReason.NO_RECIPIENT;
        }
        int parties = cast.parties(everybody).size();
        LossReason alone = everybody.size() == 1 ? LossReason.NO_OTHER : LossReason.ONE_PARTY;
        return parties > 1 ? null : parties == 0 ? LossReason.NO_PARTY : alone;
    }

    private Telling filled(Hit hit) {
        Telling telling = slots.fill(hit);
        outrages.condemned(telling);
        hosts.add(telling);
        return telling;
    }

    /** Somebody acts upon somebody, or two do it together. */
    private boolean complete(Telling telling) {
        boolean done = !telling.actors.isEmpty() && !(telling.recipients.isEmpty() && telling.others.isEmpty());
        boolean together = switch (telling.trigger.act()) {
            case AGREE, SUPPORT, ASSAULT, RETREAT, RESTORE_TIES, ATTEND -> true;
            default -> lexicon.acts().code(telling.trigger.act()).symmetric();
        };
        return done || together || cast.parties(telling.others).size() > 1;
    }

    private Map<Integer, Role> parts(Telling telling) {
        boolean between = telling.recipients.isEmpty()
                && (telling.actors.isEmpty() || cast.parties(telling.actors).size() > 1);
        boolean agreed = telling.trigger.act() == Act.AGREE && !telling.others.isEmpty();
        boolean symmetric = telling.trigger.act() != Act.CALL
                && (between
                        || agreed
                        || lexicon.acts().code(telling.trigger.act()).symmetric());
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
