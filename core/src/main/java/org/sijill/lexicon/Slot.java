package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sijill.text.Letters;

/**
 * A place beside a trigger where a participant stands, as the Arabist writes it in {@code triggers.tsv}.
 *
 * <ul>
 *   <li>{@code S} the subject of a verb; of a noun the subject of the verb that carries it («أجرى بوتين محادثات»)
 *   <li>{@code O} the direct object of a verb, an attached pronoun included
 *   <li>{@code G} the genitive after a noun («زيارة الرئيس»), an attached pronoun included («زيارته»)
 *   <li>{@code A} the adjective of belonging after a noun («العدوان الإسرائيلي»)
 *   <li>{@code H} the state in which the act takes place, host of who comes there
 *   <li>a preposition: what stands after it («مع», «إلى», «ل», «ب», «على»)
 * </ul>
 *
 * <p>{@code :p} keeps to persons, bodies and groups, {@code :c} to states and places. {@code :d} takes also who stands deep
 * inside the noun phrase («أشاد بدور مصر في المنطقة»), and a city for its state.
 */
public record Slot(String where, char only) {

    public static final String SUBJECT = "S";
    public static final String OBJECT = "O";
    public static final String GENITIVE = "G";
    public static final String ADJECTIVE = "A";
    public static final String HOST = "H";

    static List<Slot> parse(List<String> items) {
        List<Slot> slots = new ArrayList<>();
        for (String item : items) {
            int colon = item.indexOf(':');
            String where = Letters.fold(colon < 0 ? item : item.substring(0, colon));
            slots.add(new Slot(
                    where.length() == 1 && where.charAt(0) < 'z' ? where.toUpperCase(Locale.ROOT) : where,
                    colon < 0 ? 0 : item.charAt(colon + 1)));
        }
        return List.copyOf(slots);
    }
}
