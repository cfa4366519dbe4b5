package org.sijill.app.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Portrait;
import org.sijill.app.store.Queries.Encounter;
import org.sijill.app.store.Queries.Held;
import org.sijill.app.web.page.EntityView.Tenure;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.NothingThereException;

/** A person or body: offices, whom they met, what they did and said, how they are written. */
public final class EntityPage implements Page.Maker {

    private static final int ENCOUNTERS = 15;
    private static final double WIDTH = 100;
    /** A bar of one day can still be seen. */
    private static final double THINNEST = 1;

    private final Desk desk;

    public EntityPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Page make(Visit visit) {
        String id = visit.part("id");
        Portrait portrait = desk.inquiry().portrait(id).orElseThrow(() -> new NothingThereException("person or body"));
        Address here = visit.here();
        List<Encounter> all = portrait.encounters();
        boolean isWhole = all.size() <= ENCOUNTERS || here.has("encounters", "all");
        String path = "/entities/" + Address.encoded(id);
        return new Page(
                "page/entity",
                new EntityView(
                        portrait,
                        id.matches("Q\\d{1,12}") ? "https://www.wikidata.org/wiki/" + id : null,
                        desk.names().isParty(id),
                        tenures(portrait.offices()),
                        isWhole ? all : all.subList(0, ENCOUNTERS),
                        isWhole ? null : here.with("encounters", "all"),
                        Address.of("/events").with("person", id),
                        Address.of("/").with("person", id).with("kind", "statement"),
                        Address.of("/api/v1/charts/timeline").with("entity", id),
                        Address.of("/api/v1" + path),
                        Address.of("/feeds" + path + ".atom")));
    }

    /** Lays offices side by side over the days in which any of them is told. */
    private static List<Tenure> tenures(List<Held> offices) {
        LocalDate first = offices.stream()
                .map(Held::from)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate last = Stream.concat(
                        offices.stream().map(Held::to), offices.stream().map(Held::from))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return offices.stream().map(held -> tenure(held, first, last)).toList();
    }

    private static Tenure tenure(Held held, @Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate from = held.from();
        LocalDate to = held.to();
        if (first == null || last == null || from == null || to == null) {
            return new Tenure(held, -1, 0);
        }
        double day = WIDTH / (ChronoUnit.DAYS.between(first, last) + 1);
        double width = Math.max(THINNEST, (ChronoUnit.DAYS.between(from, to) + 1) * day);
        return new Tenure(held, Math.min(WIDTH - width, ChronoUnit.DAYS.between(first, from) * day), width);
    }
}
