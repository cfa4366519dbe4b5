package org.sijill.app.web.page;

import java.util.Map;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Shell;

/**
 * A request for a page.
 *
 * @param path the variable parts of the path, such as {@code id}
 */
public record Visit(Shell shell, Map<String, String> path) {

    /** Path and parameters. */
    public Address here() {
        return shell.here();
    }

    /** A variable part of the path. */
    public String part(String name) {
        String part = path.get(name);
        if (part == null) {
            throw new IllegalArgumentException("the route has no " + name);
        }
        return part;
    }
}
