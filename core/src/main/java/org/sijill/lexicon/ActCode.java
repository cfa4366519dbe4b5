package org.sijill.lexicon;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;

/**
 * How an act is told in the field's own codes; from {@code acts.tsv}.
 *
 * @param plover PLOVER type
 * @param mode PLOVER mode, or null
 * @param cameo the CAMEO code where no trigger says it more exactly
 * @param intensity PLOVER's score
 * @param symmetric whether all sides take part alike
 */
public record ActCode(
        Act act, String plover, @Nullable String mode, String cameo, double intensity, boolean symmetric) {}
