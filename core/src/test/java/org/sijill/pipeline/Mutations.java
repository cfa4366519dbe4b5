package org.sijill.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Ways in which a page is damaged under way, each by chance. Pure functions of the page's bytes and of the generator. */
final class Mutations {

    private static final Charset ARABIC = Charset.forName("windows-1256");

    /** One way of damaging a page. */
    record Mutation(String name, Change change) {}

    @FunctionalInterface
    interface Change {
        byte[] of(byte[] page, RandomGenerator chance);
    }

    /** What is put somewhere into a page. */
    private static final List<String> INSERTS = List.of(
            "\0",
            "\0\0\0\0",
            "&#0;",
            "&#x110000;",
            "&#xD800;",
            "&#99999999999999999999;",
            "&#x;",
            "&;",
            "&&&&&",
            "&nosuchthing;",
            "&amp;amp;amp;lt;p&amp;gt;",
            "<",
            ">",
            "</",
            "<>",
            "<!",
            "<!--",
            "<!-->",
            "--!>",
            "<![CDATA[",
            "]]>",
            "<?php echo 1 ?>",
            "<script>",
            "<style>",
            "<textarea>",
            "<title>",
            "<noscript>",
            "<template>",
            "<select>",
            "<svg><title><p>",
            "<math><mtext><table>",
            "<plaintext>",
            "<frameset>",
            "</body></html>",
            "</div></div></div></div></div></div>",
            "<table><p>",
            "<base href='javascript:1'>",
            "<p a='",
            "<a href=\"",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[[[[[",
            "<script type=\"application/ld+json\">{\"datePublished\":\"9999999999-99-99T99:99:99Z\"}</script>",
            "<meta property=\"article:published_time\" content=\"-0001-13-45\">",
            "<meta charset=utf-16>",
            "<time datetime=\"P99999999999Y\">",
            "\u202e\u2066\u200f",
            "\ufeff",
            "\ufffe\uffff",
            "\ud83d\ude00\ud83d\ude00",
            "ـــــــــــــــــ",
            "((((((((((",
            "«««««««««««",
            "٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩",
            "31/02/2024 25:61",
            "هـ 31 رمضان 99999");

    static final List<Mutation> ALL = List.of(
            new Mutation("cut", (page, chance) -> Arrays.copyOf(page, chance.nextInt(page.length + 1))),
            new Mutation(
                    "beheaded", (page, chance) -> Arrays.copyOfRange(page, chance.nextInt(page.length), page.length)),
            new Mutation("doubled", (page, chance) -> joined(page, page)),
            new Mutation("part doubled", Mutations::partDoubled),
            new Mutation("part lost", Mutations::partLost),
            new Mutation("parts swapped", Mutations::partsSwapped),
            new Mutation("bytes changed", Mutations::bytesChanged),
            new Mutation("bits turned", Mutations::bitsTurned),
            new Mutation("inserted", Mutations::inserted),
            new Mutation("inserted often", Mutations::insertedOften),
            new Mutation("part in another charset", Mutations::mixedCharset),
            new Mutation("without a kind of bytes", Mutations::withoutOneByte),
            new Mutation("part of it many times", Mutations::repeated));

    private Mutations() {}

    private static byte[] partDoubled(byte[] page, RandomGenerator chance) {
        int from = chance.nextInt(page.length);
        int to = from + chance.nextInt(page.length - from);
        return joined(Arrays.copyOf(page, to), Arrays.copyOfRange(page, from, page.length));
    }

    private static byte[] partLost(byte[] page, RandomGenerator chance) {
        int from = chance.nextInt(page.length);
        int to = from + chance.nextInt(page.length - from);
        return joined(Arrays.copyOf(page, from), Arrays.copyOfRange(page, to, page.length));
    }

    private static byte[] partsSwapped(byte[] page, RandomGenerator chance) {
        int first = chance.nextInt(page.length);
        int second = first + chance.nextInt(page.length - first);
        return joined(
                Arrays.copyOfRange(page, first, second),
                Arrays.copyOf(page, first),
                Arrays.copyOfRange(page, second, page.length));
    }

    private static byte[] bytesChanged(byte[] page, RandomGenerator chance) {
        byte[] changed = page.clone();
        for (int i = 1 + chance.nextInt(40); i > 0; i--) {
            changed[chance.nextInt(changed.length)] = (byte) chance.nextInt(256);
        }
        return changed;
    }

    private static byte[] bitsTurned(byte[] page, RandomGenerator chance) {
        byte[] changed = page.clone();
        for (int i = 1 + chance.nextInt(4); i > 0; i--) {
            changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(7));
        }
        return changed;
    }

    private static byte[] inserted(byte[] page, RandomGenerator chance) {
        int at = chance.nextInt(page.length);
        byte[] insert = utf8(INSERTS.get(chance.nextInt(INSERTS.size())));
        return joined(Arrays.copyOf(page, at), insert, Arrays.copyOfRange(page, at, page.length));
    }

    private static byte[] insertedOften(byte[] page, RandomGenerator chance) {
        byte[] changed = page;
        for (int i = 2 + chance.nextInt(30); i > 0; i--) {
            changed = inserted(changed, chance);
        }
        return changed;
    }

    private static byte[] mixedCharset(byte[] page, RandomGenerator chance) {
        int from = chance.nextInt(page.length);
        int to = from + chance.nextInt(page.length - from);
        String part = new String(Arrays.copyOfRange(page, from, to), StandardCharsets.UTF_8);
        byte[] other = part.getBytes(chance.nextBoolean() ? ARABIC : StandardCharsets.UTF_16LE);
        return joined(Arrays.copyOf(page, from), other, Arrays.copyOfRange(page, to, page.length));
    }

    private static byte[] withoutOneByte(byte[] page, RandomGenerator chance) {
        byte[] lost = utf8("<>\"'/=\n {},:");
        byte missing = lost[chance.nextInt(lost.length)];
        ByteArrayOutputStream rest = new ByteArrayOutputStream(page.length);
        for (byte b : page) {
            if (b != missing) {
                rest.write(b);
            }
        }
        return rest.toByteArray();
    }

    private static byte[] repeated(byte[] page, RandomGenerator chance) {
        int from = chance.nextInt(page.length);
        int to = Math.min(page.length, from + 1 + chance.nextInt(60));
        byte[] part = Arrays.copyOfRange(page, from, to);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 1 << chance.nextInt(13); i > 0; i--) {
            many.writeBytes(part);
        }
        return joined(Arrays.copyOf(page, to), many.toByteArray(), Arrays.copyOfRange(page, to, page.length));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
