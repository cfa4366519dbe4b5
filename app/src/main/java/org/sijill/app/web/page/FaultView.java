package org.sijill.app.web.page;

/**
 * A request that came to nothing.
 *
 * @param status of HTTP
 * @param title key in {@code texts.tsv}
 * @param detail in English, as the API tells it; empty for none
 */
public record FaultView(int status, String title, String detail) {}
