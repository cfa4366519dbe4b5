package org.sijill.app.store;

import java.util.Locale;

/** Constants as records write them. */
final class Labels {

    private Labels() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
