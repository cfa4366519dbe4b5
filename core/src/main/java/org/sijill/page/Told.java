package org.sijill.page;

import org.jspecify.annotations.Nullable;
import org.sijill.model.FieldOrigin;

/** A value of a field with where it stood. */
record Told(String value, FieldOrigin origin) {

    /** The value in one line, or null where it is blank. */
    static @Nullable Told of(@Nullable String value, FieldOrigin origin) {
        String line = Markup.firstOf(value);
        return line == null || line.isEmpty() ? null : new Told(line, origin);
    }

    /** The first that is there. */
    static @Nullable Told first(@Nullable Told... values) {
        for (Told value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
