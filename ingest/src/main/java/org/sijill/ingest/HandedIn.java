package org.sijill.ingest;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Sha256;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.page.Page.Given;
import org.sijill.reading.RefusedException;

/** A page that somebody handed in, not one that lies in a file. */
public final class HandedIn {

    private HandedIn() {}

    /**
     * A page of HTML or of the plain text that a crawl left.
     *
     * @param id null for one made of the page's bytes
     * @param charset as the sender declares it, or null
     */
    public static Page page(
            Page.Format format, byte[] bytes, @Nullable String id, @Nullable String charset, Given given)
            throws RefusedException {
        return new Page(id == null ? id(bytes) : id, Decoder.decode(bytes, charset), format, given);
    }

    /**
     * A page as JSON: {@code {id, url, publisher, published, title, author, text}}.
     *
     * @param published the date where it brings none
     */
    public static Page json(byte[] bytes, @Nullable String published) throws RefusedException {
        Page page = new JsonPage(id(bytes), published).page(bytes, 0);
        if (page.format() == Page.Format.RECORD) {
            throw new RefusedException("this is a record, not a page; sijill add puts records in");
        }
        return page;
    }

    private static String id(byte[] bytes) {
        return "posted-" + HexFormat.of().formatHex(Sha256.of(bytes), 0, 8);
    }
}
