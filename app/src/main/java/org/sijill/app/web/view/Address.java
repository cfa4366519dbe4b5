package org.sijill.app.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Path and parameters of a page; filters live here, so that an address tells all that is on the screen. Immutable. */
public final class Address {

    private final String path;
    private final Map<String, List<String>> parameters;

    private Address(String path, Map<String, List<String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** @param parameters as the request gave them; empty values are left out */
    public static Address of(String path, Map<String, List<String>> parameters) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> some =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!some.isEmpty()) {
                kept.put(name, some);
            }
        });
        return new Address(path, kept);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    public String path() {
        return path;
    }

    /** The parameters that have a value, in their order. */
    public Map<String, List<String>> parameters() {
        return parameters;
    }

    /** The first value of a parameter, or null. */
    public @Nullable String first(String name) {
        List<String> values = parameters.get(name);
        return values == null ? null : values.getFirst();
    }

    /** Whether a parameter has a value, alone or among others. */
    public boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    /** The same at another path: another view of what is filtered. */
    public Address at(String other) {
        return new Address(other, parameters);
    }

    /** With one value for a parameter; without the parameter for null. */
    public Address with(String name, @Nullable String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (value == null || value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new Address(path, changed);
    }

    public Address without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        for (String name : names) {
            changed.remove(name);
        }
        return new Address(path, changed);
    }

    /** With a value added to a parameter, or taken away where it was there. */
    public Address toggled(String name, String value) {
        List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.copyOf(values));
        }
        return new Address(path, changed);
    }

    /** For an attribute: path, and parameters where there are any. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(path);
        char joint = '?';
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                out.append(joint)
                        .append(encoded(parameter.getKey()))
                        .append('=')
                        .append(encoded(value));
                joint = '&';
            }
        }
        return out.toString();
    }

    /** A part of a path or query. */
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
