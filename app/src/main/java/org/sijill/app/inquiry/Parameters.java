package org.sijill.app.inquiry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;

/** The parameters of a request, each read with an error that names it. Empty values count as not given. */
public final class Parameters {

    private static final int MOST_VALUES = 50;
    private static final int LONGEST = 500;
    private static final Pattern COMMA = Pattern.compile("[,،]");

    private final Map<String, List<String>> given;

    /** @param given as a query string has them, decoded */
    public Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** All values of a parameter, each once, in the order given. */
    public List<String> each(String name) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : given.getOrDefault(name, List.of())) {
            if (value.length() > LONGEST) {
                throw new RequestException(name, "at most " + LONGEST + " characters are taken");
            }
            if (value.indexOf('\0') >= 0) {
                // no database takes it
                throw new RequestException(name, "a character that stands for nothing is not taken");
            }
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        if (values.size() > MOST_VALUES) {
            throw new RequestException(name, "at most " + MOST_VALUES + " values are taken");
        }
        return List.copyOf(values);
    }

    /** The same where commas part values, too. */
    public List<String> parted(String name) {
        List<String> values = each(name).stream()
                .flatMap(value -> Stream.of(COMMA.split(value)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.size() > MOST_VALUES) {
            throw new RequestException(name, "at most " + MOST_VALUES + " values are taken");
        }
        return values;
    }

    /** Each of the parted values looked up. */
    List<String> named(String name, UnaryOperator<String> lookup) {
        try {
            return parted(name).stream().map(lookup).distinct().toList();
        } catch (UnknownNameException e) {
            throw new RequestException(name, String.valueOf(e.getMessage()));
        }
    }

    /** The only value of a parameter, or null. */
    public @Nullable String one(String name) {
        List<String> values = each(name);
        if (values.size() > 1) {
            throw new RequestException(name, "is taken once, not " + values.size() + " times");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** A day, or null. */
    public @Nullable LocalDate day(String name) {
        String value = one(name);
        try {
            LocalDate day = value == null ? null : LocalDate.parse(value);
            if (day == null || (day.getYear() > 0 && day.getYear() < 10_000)) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new RequestException(name, "«" + value + "» is no day; write it as 2024-10-11");
    }

    /** A whole number within bounds. */
    public int number(String name, int least, int most, int otherwise) {
        String value = one(name);
        try {
            int number = value == null ? otherwise : Integer.parseInt(value);
            if (value == null || (number >= least && number <= most)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of bounds
        }
        throw new RequestException(name, "a number from " + least + " to " + most + " is needed, not «" + value + "»");
    }

    /** A share, 0 to 1; 0 where it is not given. */
    double share(String name) {
        String value = one(name);
        try {
            double number = value == null ? 0 : Double.parseDouble(value);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new RequestException(name, "a number from 0 to 1 is needed, not «" + value + "»");
    }

    /** Constants by their names in lower case, commas between them. */
    <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        Set<E> constants = new LinkedHashSet<>();
        for (String value : parted(name)) {
            constants.add(constant(name, type, value));
        }
        return constants;
    }

    /** One constant by its name in lower case. */
    public <E extends Enum<E>> E constant(String name, E otherwise) {
        String value = one(name);
        return value == null ? otherwise : constant(name, otherwise.getDeclaringClass(), value);
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (Codes.of(constant).equals(value.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new RequestException(
                name,
                "one of "
                        + Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "))
                        + " is needed, not «" + value + "»");
    }

    /** {@code true} and {@code on}, as a box of a form gives it, {@code false} or nothing. */
    public boolean isOn(String name) {
        String value = one(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true") || value.equals("on")) {
            return true;
        }
        throw new RequestException(name, "true or false is needed, not «" + value + "»");
    }

    /** What of a request is no parameter that is known. */
    public List<String> beside(Collection<String> known) {
        return given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
    }

    /** Parameters as a query string: {@code act=meet&between=RUS&between=KGZ}, without a question mark. */
    public static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> encoded(one.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Parameters in the order in which they are put in; what is empty is left out. */
    static final class Written {

        private final Map<String, List<String>> parameters = new LinkedHashMap<>();

        Written put(String name, Collection<String> values) {
            if (!values.isEmpty()) {
                parameters.put(name, List.copyOf(values));
            }
            return this;
        }

        Written put(String name, @Nullable Object value) {
            return value == null ? this : put(name, List.of(value.toString()));
        }

        Written constants(String name, Collection<? extends Enum<?>> values) {
            return put(name, new TreeSet<>(values.stream().map(Codes::of).toList()));
        }

        Map<String, List<String>> done() {
            return parameters;
        }
    }
}
