package org.sijill.time;

import org.jspecify.annotations.Nullable;

/**
 * The time of day beside a date: «16:14», «22:38:50», «4:14 م», «الساعة 9:05 مساءً».
 *
 * @param second -1 where unsaid
 */
record Clock(int hour, int minute, int second) {

    String precision() {
        return second < 0 ? "minute" : "second";
    }

    /** As in ISO 8601. */
    @Override
    public String toString() {
        return two(hour) + ":" + two(minute) + (second < 0 ? "" : ":" + two(second));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The first clock among the tokens, or null. A «+03:00» behind it is a zone and no clock. */
    static @Nullable Clock find(Scan scan, int size) {
        for (int i = 0; i < size; i++) {
            String token = scan.folded(i);
            if (token.indexOf(':') > 0 && !scan.isSign(i - 1, "+")) {
                Clock clock = of(token, meridiem(scan, i));
                if (clock != null) {
                    return clock;
                }
            }
        }
        return null;
    }

    /** «م» counts behind the clock only: before it («2015م 10:20») it belongs to the year. */
    private static @Nullable Boolean meridiem(Scan scan, int at) {
        Boolean behind = scan.calendar().afternoon(scan.folded(at + 1));
        String before = scan.folded(at - 1);
        return (behind != null || before.length() < 2)
                ? behind
                : scan.calendar().afternoon(before);
    }

    private static @Nullable Clock of(String token, @Nullable Boolean afternoon) {
        int one = token.indexOf(':');
        int two = token.indexOf(':', one + 1);
        int hour = Scan.number(token, 0, one);
        int minute = Scan.number(token, one + 1, two < 0 ? token.length() : two);
        int fraction = two < 0 ? -1 : token.indexOf('.', two);
        int second = two < 0 ? -1 : Scan.number(token, two + 1, fraction < 0 ? token.length() : fraction);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second > 59 || (two >= 0 && second < 0)) {
            return null;
        }
        return new Clock(twentyFour(hour, afternoon), minute, second);
    }

    /** Twelve at night is 0 and noon is 12; an hour above twelve already is what it says. */
    private static int twentyFour(int hour, @Nullable Boolean afternoon) {
        if (afternoon == null || hour > 12) {
            return hour;
        }
        return afternoon ? (hour == 12 ? 12 : hour + 12) : hour % 12;
    }
}
