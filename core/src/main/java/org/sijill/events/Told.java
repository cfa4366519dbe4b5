package org.sijill.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.EventDate;
import org.sijill.model.Role;
import org.sijill.model.Status;
import org.sijill.reading.ActReading;
import org.sijill.reading.ActReading.Where;
import org.sijill.text.TokenRange;

/** An act with what its tellings have said so far. */
final class Told {

    final Act act;
    final List<Telling> tellings = new ArrayList<>();
    final Map<Integer, Role> parts = new LinkedHashMap<>();
    Status status;
    boolean statusStated;

    @Nullable
    EventDate date;

    @Nullable
    Where place;

    String cameo;
    String frame = "";

    Told(Telling first, String cameo) {
        this.act = first.trigger.act();
        this.status = first.status;
        this.cameo = cameo;
    }

    /** What in the article bears the act out: each telling with its trigger. */
    List<ActReading.Telling> evidence() {
        List<ActReading.Telling> evidence = new ArrayList<>();
        for (Telling telling : tellings) {
            evidence.add(new ActReading.Telling(new TokenRange(telling.from, telling.to), telling.trigger.id()));
        }
        return evidence;
    }
}
