package org.sijill.model;

/** The codebook's offices, highest first: where one person holds two, the earlier constant is taken. */
public enum Office {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    DEPUTY_HEAD,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    MINISTER,
    DEPUTY_MINISTER,
    SPEAKER,
    AMBASSADOR,
    ENVOY,
    SECRETARY_GENERAL,
    SPOKESPERSON,
    ADVISER,
    MILITARY_CHIEF,
    INTELLIGENCE_CHIEF,
    OFFICIAL,
    PARTY_LEADER,
    NONE
}
