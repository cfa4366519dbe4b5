package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.web.view.Address;

/**
 * The log of corrections.
 *
 * @param done id of the line that has just been added, or null
 * @param decisions the latest first
 * @param total how many lines there are
 * @param next address of those before them, or null
 */
public record ReviewView(
        @Nullable String done,
        List<Decision> decisions,
        int total,
        @Nullable Address next,
        Address exports) {}
