package org.sijill.app.store;

import java.util.regex.Pattern;
import org.sijill.pipeline.Origin;

/** A page that could not be read, and why. */
public record Refusal(Origin origin, String reason) {

    private static final Pattern DETAIL = Pattern.compile("(?:: | \\(|; ).*$", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    /** A reason without what is particular to one page: numbers, quoted words, details. */
    public static String kind(String reason) {
        String general = DETAIL.matcher(reason).replaceFirst("");
        return NUMBER.matcher(QUOTED.matcher(general).replaceAll("…"))
                .replaceAll("N")
                .strip();
    }
}
