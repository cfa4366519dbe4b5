package org.sijill.app.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** Templates of {@code src/main/jte}, made into classes when the program is built. Safe for many threads. */
public final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * A page.
     *
     * @param template such as {@code page/search}
     * @param shell what every page is given
     * @param view what this one shows
     */
    public String page(String template, Shell shell, Object view) {
        PlainOutput out = new PlainOutput();
        engine.render(template + ".jte", Map.of("shell", shell, "view", view), out);
        return out.toString();
    }
}
