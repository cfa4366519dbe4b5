package org.sijill.lexicon;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Status;

/**
 * A verb that carries a nominal trigger and says little itself: «أجرى محادثات», «قام بزيارة», «تلقى اتصالا».
 *
 * @param lemma the verb
 * @param link the preposition before the noun, folded; blank for a direct object; {@code S} where the noun is the verb's subject
 * @param turned whether the verb's subject receives the act: «تلقى دعوة من»
 * @param status what the verb makes of the act, such as proposed for «دعا إلى»; null for the clause's own
 */
public record Carrier(
        String lemma, String link, boolean turned, @Nullable Status status) {}
