package org.sijill.lexicon;

/** What a word of {@code settings.tsv} tells of where and when an act is set; the file's head says what each role means. */
public enum Setting {
    OCCASION,
    EDGE,
    BOUND,
    AFTERMATH,
    SCHEDULED,
    TOUR,
    SETTLEMENT,
    SITE,
    PART,
    TOPIC,
    THERE,
    ENDING,
    RECEIVING,
    SPORT,
    ADDRESSING,
    THEN,
    DURING,
    SEPARATE,
    JOINT,
    OUTRAGE,
    CAMPAIGN
}
