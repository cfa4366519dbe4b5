package org.sijill.app.search;

import org.sijill.model.Codes;

/** What documents can be counted and filtered by. */
public enum Dimension {
    /** {@link DocumentKind#id()}. */
    KIND,
    /** ISO 3166 alpha-3. */
    COUNTRY,
    /** The id of a person as the store and merged events give it: {@code CODE:name} for one whom the lexicon does not know. */
    PERSON,
    /** Code of an international body or an armed group. */
    ORGANIZATION,
    /** Of an event, or of any event of an article; lower case. */
    ACT,
    /** The same. */
    STATUS,
    TOPIC,
    /** As records name it; of an event everyone who reported it. */
    PUBLISHER,
    /** Four digits. */
    YEAR,
    /** {@code 2013-01}. */
    MONTH;

    public String id() {
        return Codes.of(this);
    }
}
