package org.sijill.lexicon;

import org.sijill.model.Office;

/**
 * A noun that names who speaks where it stands behind a verb of speech, in one of its forms: «قالت الشرطة المحلية إن».
 *
 * @param key its row
 * @param sort what kind of speaker it names
 * @param office of the people so called
 * @param needs without what it names nobody
 * @param gender of the form as the verb before it agrees; common for plurals of people
 */
public record SpeakerNoun(String key, Sort sort, Office office, Need needs, Gender gender) {

    /** What kind of speaker a noun names. */
    public enum Sort {
        /** One or some people of whom no name is told. */
        PERSON,
        BODY,
        /** A paper, channel or agency. */
        MEDIUM
    }

    /** Without what a noun names nobody. */
    public enum Need {
        NOTHING,
        /** A state or body beside it: «مصادر مصرية». */
        PARTY,
        /** Where it stands alone with its article, one of its kind told before: «الصحيفة», «المجلس». */
        TOLD
    }

    /** The entry's id, which comes out in evidence. */
    public String id() {
        return "speaker-nouns:" + key;
    }
}
