package org.sijill.merge;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Kind;
import org.sijill.model.Name;
import org.sijill.model.Office;
import org.sijill.model.Role;

/**
 * A participant of one telling, as far as it can be compared with those of other articles.
 *
 * @param party the state or body acted for: its code, else the folded name
 * @param named whether the words name the person; «الرئيس الإيراني» does not
 * @param id what the lexicon knows the person or body by, the same in all articles; null where it does not
 */
record Player(
        String party,
        Kind kind,
        Name name,
        boolean named,
        @Nullable String id,
        @Nullable String country,
        @Nullable String organization,
        Office office,
        Role role) {

    /** A person, or a post whose holder the article does not name and records tell as an organ: «السفير البيروفي». */
    boolean isPerson() {
        return kind == Kind.PERSON || office != Office.NONE;
    }

    /** A state or an international body as a whole, not one of its organs. */
    boolean isWhole() {
        return kind == Kind.COUNTRY || (!isPerson() && organization != null);
    }

    /** Whether few hold the office for a state or body, so that a post without a name may be the man with one. */
    boolean hasFewHolders() {
        return switch (office) {
            case DEPUTY_HEAD, SPEAKER, AMBASSADOR, ENVOY, MILITARY_CHIEF, INTELLIGENCE_CHIEF -> true;
            default -> holdsAlone();
        };
    }

    /** Whether only one person at a time holds the office for a state or body. */
    boolean holdsAlone() {
        return switch (office) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, DEFENCE_MINISTER, SECRETARY_GENERAL -> true;
            default -> false;
        };
    }
}
