package org.sijill.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * States told in a row: «روسيا والصين، إضافة إلى الهند».
 *
 * @param codes in the order of the text
 * @param from first token
 * @param to token behind the last
 */
record CountryGroup(List<String> codes, int from, int to) {

    /** The groups of a sentence, in order. */
    static List<CountryGroup> find(Line line, Names names, List<Mention> mentions) {
        List<CountryGroup> groups = new ArrayList<>(4);
        List<String> codes = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Mention mention : mentions) {
            String code = code(names, mention);
            if (code == null) {
                continue;
            }
            if (!codes.isEmpty() && !joined(line, to, mention)) {
                groups.add(new CountryGroup(List.copyOf(codes), from, to));
                codes.clear();
            }
            from = codes.isEmpty() ? mention.from() : from;
            to = mention.to();
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        if (!codes.isEmpty()) {
            groups.add(new CountryGroup(List.copyOf(codes), from, to));
        }
        return groups;
    }

    private static @Nullable String code(Names names, Mention mention) {
        Integer single = mention.single();
        boolean state = mention.kind() == org.sijill.model.Kind.COUNTRY && !mention.adjective();
        return single == null || !state ? null : names.entity(single).country();
    }

    /** Whether only «و», commas and words such as «إضافة إلى» stand between, and at least one of them. */
    private static boolean joined(Line line, int end, Mention next) {
        int i = end;
        boolean link = next.joined();
        while (i < next.from()) {
            int after = line.after(i, Kind.LIST);
            if (after > i) {
                i = after;
                link = true;
            } else if (line.isSign(i, "،,-–") || line.isWord(i, "و")) {
                i++;
                link = true;
            } else {
                return false;
            }
        }
        return link;
    }
}
