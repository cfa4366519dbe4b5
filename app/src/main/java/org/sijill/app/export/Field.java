package org.sijill.app.export;

/** An entry of the data dictionary: a column, or a member of a JSON object by its path. */
public record Field(String name, String type, String meaning) {}
