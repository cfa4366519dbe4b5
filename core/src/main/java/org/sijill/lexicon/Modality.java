package org.sijill.lexicon;

import java.util.List;
import org.sijill.model.Status;

/**
 * Words that tell whether an act took place: «من المقرر» before it, «المرتقبة» after it.
 *
 * @param id the entry's id
 * @param words folded words in order
 * @param status what they make of the act
 * @param before whether they stand before the act; else right after it
 */
public record Modality(String id, List<String> words, Status status, boolean before) {}
