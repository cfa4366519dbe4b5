package org.sijill.merge;

/**
 * A telling within its cluster.
 *
 * @param group id of the first article with the same text
 */
record Reported(Telling telling, String group) {

    double weight() {
        return Math.max(0.05, telling.event().confidence());
    }
}
