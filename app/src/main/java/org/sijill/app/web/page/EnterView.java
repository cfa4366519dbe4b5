package org.sijill.app.web.page;

/**
 * The form that asks for a token.
 *
 * @param back path of the page that was asked for
 * @param wrong whether a token was given that nobody knows
 * @param inside whether the reader has entered, and may leave
 */
public record EnterView(String back, boolean wrong, boolean inside) {}
