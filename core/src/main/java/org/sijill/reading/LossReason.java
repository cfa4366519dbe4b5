package org.sijill.reading;

import static org.sijill.reading.LossReason.Stage.CONTENT;
import static org.sijill.reading.LossReason.Stage.CUE;
import static org.sijill.reading.LossReason.Stage.PARTICIPANTS;
import static org.sijill.reading.LossReason.Stage.RETELLING;
import static org.sijill.reading.LossReason.Stage.SPEAKER;
import static org.sijill.reading.LossReason.Stage.TRIGGER;

/** Why words that the lexicon knows gave no event or statement of their own, in the order in which it is decided. */
public enum LossReason {
    IN_NAME(TRIGGER, "the word is part of a name"),
    READ_AS_VERB(TRIGGER, "the word was read as a verb here, and the row is for the noun"),
    NO_VERB(TRIGGER, "the row is for a verb, and the word was not read as one here"),
    WORD_MISSING(TRIGGER, "none of the words that the row needs stands near enough"),
    WORD_EXCLUDES(TRIGGER, "a word that the row excludes with ! stands beside it"),
    OBJECT_OF_VERB(TRIGGER, "the noun is what the verb before it needs, and that verb tells the act"),
    OTHER_ROW(TRIGGER, "another row for the same word comes first and tells the act"),

    NOBODY(PARTICIPANTS, "nobody stands in any slot of the row"),
    NO_ACTOR(PARTICIPANTS, "nobody stands in a slot of who acts"),
    NO_RECIPIENT(PARTICIPANTS, "nobody stands in a slot of whom it is done to"),
    NO_OTHER(PARTICIPANTS, "one takes part and nobody stands in a slot of the other side"),
    NO_PARTY(PARTICIPANTS, "of nobody who takes part is it known for which state or body he acts"),
    ONE_PARTY(PARTICIPANTS, "all who take part act for one state or body; only acts between two are read"),

    UNLIKELY(PARTICIPANTS, "its traits have been learned to speak against it more than for it"),

    SAME_ACT(RETELLING, "it tells once more an act that was read already, and joined it"),
    POINTS_BACK(
            RETELLING,
            "it points to an act told elsewhere, its other party is only implied, and no act was read that fits"),
    ASKED_FOR(RETELLING, "it is the visit that an invitation asks for, and the article does not go on to tell of one"),
    TITLE_ONLY(RETELLING, "only the title tells the act; acts are read in the body"),
    TOO_MANY(RETELLING, "the article has as many acts already as are read of one"),

    OUTSIDE_BODY(CUE, "it stands in the title; statements are read in the body"),
    QUOTED(CUE, "it stands inside quotation marks and belongs to what is said there"),
    NO_PAPER(CUE, "the verb tells of speech only with «في» and a paper behind it"),
    NEGATED(CUE, "the verb is negated: it was not said"),
    FUTURE(CUE, "the verb is of the future: it is not said yet"),
    IMPERSONAL(CUE, "the verb names nobody and is the newspaper's own: «يذكر أن»"),

    NO_CONTENT(CONTENT, "no «أن», colon, quotation or noun follows that it could take"),
    OTHER_SENSE(CONTENT, "the verb means something else with «أن»"),
    PRAYER(CONTENT, "it is a prayer"),
    TELLS_ACT(CONTENT, "verb and noun tell what somebody does or holds, and not what he says"),
    PASSES_ON(CONTENT, "the clause beside the source has a speaker of its own"),
    NAME_OF_THING(CONTENT, "the quotation is the name of a thing"),
    SHORT_QUOTATION(CONTENT, "the quotation is too short for speech: a name, or a word held at a distance"),
    TOO_SHORT(CONTENT, "what is said is too short"),
    ALREADY_TOLD(CONTENT, "the words were read already as what another cue leads to"),

    OWN_REPORT(SPEAKER, "it stands inside a report and has its speaker: the report goes on"),
    NO_SPEAKER(SPEAKER, "nobody whom the article names is known to say it");

    /** The part of a stage that decides, and what is lost by it. */
    public enum Stage {
        TRIGGER("event", "finding the words"),
        PARTICIPANTS("event", "filling the slots"),
        RETELLING("event", "joining the tellings"),
        CUE("statement", "finding the words"),
        CONTENT("statement", "finding what is said"),
        SPEAKER("statement", "telling who speaks");

        private final String kind;
        private final String text;

        Stage(String kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        /** {@code event} or {@code statement}, as in a mark. */
        public String kind() {
            return kind;
        }

        /** What the stage was doing, in a few words. */
        public String text() {
            return text;
        }
    }

    private final Stage stage;
    private final String text;

    LossReason(Stage stage, String text) {
        this.stage = stage;
        this.text = text;
    }

    public Stage stage() {
        return stage;
    }

    /** The reason in one line of English. */
    public String text() {
        return text;
    }
}
