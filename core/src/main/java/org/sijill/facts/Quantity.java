package org.sijill.facts;

/**
 * A number or a range of numbers in a text.
 *
 * @param low the number, or the lower end
 * @param high the number, or the upper end
 * @param scale the last word of scale told: 1e6 for «4 ملايين», 1 for none
 * @param year whether it is written like a year: four digits between 1900 and 2100, nothing else
 * @param unit the unit that stands inside a range («3 مليارات دولار إلى 5 مليارات»): its token, or -1
 * @param from first token
 * @param to token behind the last
 */
record Quantity(double low, double high, double scale, boolean year, int unit, int from, int to) {

    boolean single() {
        return low == high;
    }

    boolean scaled() {
        return scale > 1;
    }

    Quantity from(int token) {
        return new Quantity(low, high, scale, year, unit, token, to);
    }
}
