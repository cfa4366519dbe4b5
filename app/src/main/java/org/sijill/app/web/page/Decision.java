package org.sijill.app.web.page;

import java.util.List;
import org.sijill.app.web.view.Shell;
import org.sijill.merge.Correction;
import org.sijill.model.MergedEvent;

/**
 * A line of the log of corrections as it is shown.
 *
 * @param undone whether a later line has taken it back
 * @param unmet whether it speaks of tellings that are not here or are read otherwise now
 * @param events those that it speaks of, as they are now
 */
public record Decision(Correction line, boolean undone, boolean unmet, List<MergedEvent> events) {

    /** A line that counts. */
    static Decision active(Correction line) {
        return new Decision(line, false, false, List.of());
    }

    /** What was decided, in a few words. */
    public String told(Shell shell) {
        return switch (line.action()) {
            case MERGE -> shell.t("review.told.merge", line.events().size());
            case SPLIT -> shell.t("review.told.split", line.events().size());
            case WRONG -> shell.t("review.told.wrong", line.events().size());
            case FIX ->
                shell.t("slot." + line.slot()) + ": "
                        + SlotFields.shown(String.valueOf(line.slot()), line.value(), shell);
            case RENAME -> renamed(shell);
            case UNDO -> shell.t("review.told.undo", String.valueOf(line.undoes()));
        };
    }

    private String renamed(Shell shell) {
        String before = line.entity() == null ? "" : line.entity().name();
        String now = line.to() == null ? "" : shell.name(line.to());
        return shell.cut(before, 100) + " ← " + now;
    }

    /** Whether it can be taken back from here. */
    public boolean canBeUndone() {
        return !undone;
    }
}
