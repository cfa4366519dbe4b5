package org.sijill.merge;

import org.sijill.model.Act;

/** Acts that two articles may use for one event, and how an event of theirs is compared. */
enum Family {
    /** One actor goes to one country; whom he sees there is told by meetings. */
    VISIT(Shape.JOURNEY),
    /** One actor takes part in a gathering of many. */
    ATTEND(Shape.GATHERING),
    MEET(Shape.MUTUAL),
    CALL(Shape.MUTUAL),
    SIGN(Shape.MUTUAL),
    AGREE(Shape.MUTUAL),
    COOPERATE(Shape.MUTUAL),
    RESTORE_TIES(Shape.MUTUAL),
    INVITE(Shape.DIRECTED),
    LETTER(Shape.DIRECTED),
    CONGRATULATE(Shape.DIRECTED),
    CONDOLE(Shape.DIRECTED),
    AWARD(Shape.DIRECTED),
    RECOGNIZE(Shape.DIRECTED),
    ACCREDIT(Shape.DIRECTED),
    SUMMON(Shape.DIRECTED),
    /** «أشاد», «شكر», «أكد دعمه»: papers choose among them for one speech. */
    APPROVE(Shape.DIRECTED),
    AID(Shape.DIRECTED),
    CONCEDE(Shape.DIRECTED),
    RETREAT(Shape.DIRECTED),
    REQUEST(Shape.DIRECTED),
    /** «أدان», «انتقد», «اتهم». */
    BLAME(Shape.DIRECTED),
    REJECT(Shape.DIRECTED),
    THREATEN(Shape.DIRECTED),
    SANCTION(Shape.DIRECTED),
    PROTEST(Shape.DIRECTED),
    MOBILIZE(Shape.DIRECTED),
    COERCE(Shape.DIRECTED),
    ASSAULT(Shape.DIRECTED);

    /** What the parties of an act are to one another. */
    enum Shape {
        JOURNEY,
        GATHERING,
        MUTUAL,
        DIRECTED
    }

    private final Shape shape;

    Family(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    /** How many days two tellings of one event may lie apart: the first and the last day of a visit, of a summit. */
    int stretch() {
        return switch (shape) {
            case JOURNEY -> 4;
            case GATHERING -> 3;
            case MUTUAL, DIRECTED -> 0;
        };
    }

    static Family of(Act act) {
        return switch (act) {
            case MEET, MEDIATE -> MEET;
            case PRAISE, THANK, SUPPORT -> APPROVE;
            case CONDEMN, ACCUSE -> BLAME;
            default -> valueOf(act.name());
        };
    }
}
