package org.sijill.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants as records, tables, requests and files write them: {@code HEAD_OF_STATE} is {@code head_of_state}. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static @Nullable String orNull(@Nullable Enum<?> constant) {
        return constant == null ? null : of(constant);
    }
}
