package org.sijill.app.store;

/** How often something occurs that has a code or a name. */
public record Counted(String value, int count) {}
