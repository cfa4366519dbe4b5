package org.sijill.app.web.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Draft;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.inquiry.Review;
import org.sijill.app.inquiry.Review.Decided;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.NothingThereException;
import org.sijill.merge.Correction;
import org.sijill.merge.Correction.Named;
import org.sijill.model.Name;

/** The forms that correct: each becomes a line of the log of corrections. */
public final class ReviewForms implements FormHandler {

    /** What they are sent to, behind {@code /review/}. */
    public static final List<String> ACTIONS = List.of("merge", "split", "wrong", "fix", "rename", "undo");

    /** Parameters that tell on the next page what was done. */
    static final String DONE = "done";

    private final Review review;
    private final SlotFields slots;

    public ReviewForms(Review review, SlotFields slots) {
        this.review = review;
        this.slots = slots;
    }

    @Override
    public Address take(String action, Parameters fields) {
        Decided decided = review.decide(fields.one("by"), fields.one("note"), decision(action, fields));
        return next(decided).with(DONE, decided.line().id());
    }

    private Function<Draft, Correction> decision(String action, Parameters fields) {
        return switch (action) {
            case "wrong" -> draft -> draft.wrong(List.of(needed(fields, "event")));
            case "merge" -> draft -> draft.merge(events(fields));
            case "split" -> draft -> draft.split(needed(fields, "event"), new LinkedHashSet<>(fields.each("article")));
            case "fix" -> {
                String slot = needed(fields, "slot");
                yield draft -> draft.fix(needed(fields, "event"), slot, slots.value(slot, fields));
            }
            case "rename" -> draft -> draft.rename(named(fields), new Name(needed(fields, "ar"), fields.one("en")));
            case "undo" -> draft -> draft.undo(needed(fields, "correction"));
            default -> throw new NothingThereException("form");
        };
    }

    /** The event and those that it is one with: chosen from the list, or told by id or by the address of their page. */
    private static List<String> events(Parameters fields) {
        List<String> events = new ArrayList<>(List.of(needed(fields, "event")));
        for (String other : fields.each("other")) {
            events.add(other.replaceFirst("[?#].*$", "").replaceFirst("^.*/", ""));
        }
        return events;
    }

    private static Named named(Parameters fields) {
        return new Named(needed(fields, "name"), fields.one("country"), fields.one("organization"));
    }

    private static String needed(Parameters fields, String name) {
        String value = fields.one(name);
        if (value == null) {
            throw new RequestException(name, "is missing");
        }
        return value;
    }

    /** Where the reader is led: the event as it is called now, or whoever has another name. */
    private static Address next(Decided decided) {
        @Nullable Name to = decided.line().to();
        if (decided.event() != null) {
            return Address.of("/events/" + Address.encoded(decided.event()));
        }
        return to == null ? Address.of("/review") : Address.of("/entities").with("name", to.ar());
    }
}
