package org.sijill.model;

/** The acts of the codebook; written in lower case. PLOVER types and CAMEO codes are in {@code lexicon/acts.tsv}. */
public enum Act {
    MEET,
    CALL,
    VISIT,
    ATTEND,
    MEDIATE,
    SIGN,
    AGREE,
    INVITE,
    LETTER,
    CONGRATULATE,
    CONDOLE,
    PRAISE,
    THANK,
    SUPPORT,
    AWARD,
    RECOGNIZE,
    RESTORE_TIES,
    ACCREDIT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    REQUEST,
    CONDEMN,
    ACCUSE,
    REJECT,
    THREATEN,
    SANCTION,
    SUMMON,
    PROTEST,
    MOBILIZE,
    COERCE,
    ASSAULT;

    public String id() {
        return Codes.of(this);
    }
}
