package org.sijill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Span;

/**
 * An attributed quotation or report of speech.
 *
 * @param speaker id of an entity of the record
 * @param verb the word of speech as written
 * @param span where {@code text} stands, in code points
 * @param toward codes of the countries and organisations it is about
 * @param event id of the encounter at which it was made
 * @param rule id of the rule or lexicon entry that read it
 */
public record Statement(
        String speaker,
        @Nullable String verb,
        SpeechKind kind,
        String text,
        Span span,
        List<String> toward,
        @Nullable String event,
        String rule) {

    /** Inside quotation marks, or reported. */
    public enum SpeechKind {
        DIRECT,
        INDIRECT
    }

    public Statement {
        toward = List.copyOf(toward);
    }
}
