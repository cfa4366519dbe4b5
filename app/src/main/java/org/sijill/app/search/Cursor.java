package org.sijill.app.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.sijill.app.search.SearchRequest.Order;

/**
 * The place of a hit in the order of its result, as a string. It names the values that the order goes by and not the number of the
 * document, so it holds while the index grows.
 */
final class Cursor {

    private static final SortField KEY = new SortField(Fields.KEY, SortField.Type.STRING);
    private static final String BETWEEN = "\t";

    private Cursor() {}

    static Sort sort(Order order) {
        SortField day = new SortField(Fields.SORTED, SortField.Type.LONG, true, Long.MIN_VALUE);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, day, KEY);
            case DATE -> new Sort(day, KEY);
        };
    }

    /** The cursor behind a hit. */
    static String of(SearchRequest request, FieldDoc hit) {
        List<String> parts = new ArrayList<>();
        parts.add(check(request));
        for (Object value : hit.fields) {
            parts.add(
                    switch (value) {
                        case Float score -> Integer.toHexString(Float.floatToIntBits(score));
                        case BytesRef key -> key.utf8ToString();
                        default -> value.toString();
                    });
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The hit that a cursor stands behind.
     *
     * @param last the greatest number of a document
     * @throws QueryException where it is no cursor of this request
     */
    static FieldDoc read(SearchRequest request, String cursor, int last) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, -1);
            boolean scored = request.order() == Order.RELEVANCE;
            if (parts.length == (scored ? 4 : 3) && parts[0].equals(check(request))) {
                Long day = Long.valueOf(parts[parts.length - 2]);
                BytesRef key = new BytesRef(parts[parts.length - 1]);
                // keys are unlike, so the number of the document never decides
                return scored
                        ? new FieldDoc(last, Float.NaN, new Object[] {score(parts[1]), day, key})
                        : new FieldDoc(last, Float.NaN, new Object[] {day, key});
            }
        } catch (IllegalArgumentException e) {
            // told below, as whatever else is no cursor
        }
        throw new QueryException("This is no cursor of this search: take the one that came with the page before.");
    }

    private static Float score(String bits) {
        return Float.intBitsToFloat(Integer.parseUnsignedInt(bits, 16));
    }

    /** What must be the same for all pages of one result. */
    private static String check(SearchRequest request) {
        CRC32 crc = new CRC32();
        String same = String.join(
                BETWEEN,
                request.text(),
                String.valueOf(request.exact()),
                request.filters().toString(),
                String.valueOf(request.from()),
                String.valueOf(request.to()),
                request.order().name());
        crc.update(same.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
