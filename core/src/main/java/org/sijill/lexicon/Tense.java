package org.sijill.lexicon;

/** Tense and mood of a finite verb form. The future is the imperfect with the proclitic «س» and has no entry here. */
public enum Tense {
    /** «زار». */
    PERFECT,
    /** The indicative imperfect, «يزور»; also stands for moods that are written like it. */
    IMPERFECT,
    /** After «أن», «لن», «كي», where it is written differently from the indicative: «يجتمعوا». */
    SUBJUNCTIVE,
    /** After «لم» and the «ل» of command, where it is written differently from the indicative: «يزر», «يجتمعوا». */
    JUSSIVE
}
