package org.sijill.reading;

import org.sijill.model.Statement.SpeechKind;
import org.sijill.text.TokenRange;

/**
 * Reported words and who said them.
 *
 * @param speaker index of the entity
 * @param verb the word of speech as written
 * @param range the tokens of what was said, without quotation marks
 * @param rule id of the rule that read it
 */
public record StatementReading(int speaker, String verb, SpeechKind kind, TokenRange range, String rule) {}
