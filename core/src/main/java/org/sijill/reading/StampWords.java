package org.sijill.reading;

import org.sijill.model.FieldOrigin;

/**
 * Words or markup that give an article's own date: «آخر تحديث: 11 أكتوبر 2024 - 16:14», {@code 2024-10-11T16:14:00+02:00}.
 *
 * @param words the date as written, without the label before it
 * @param role what the date is of
 * @param basis {@code markup}, {@code page}, {@code feed} or {@code given}
 * @param origin the same more exactly
 */
public record StampWords(String words, Role role, String basis, FieldOrigin origin) {

    /** What a date is of. */
    public enum Role {
        PUBLISHED,
        UPDATED
    }

    /** For words of which no more is known than the basis. */
    public StampWords(String words, Role role, String basis) {
        this(
                words,
                role,
                basis,
                switch (basis) {
                    case "markup" -> FieldOrigin.META;
                    case "feed" -> FieldOrigin.FEED;
                    case "given" -> FieldOrigin.GIVEN;
                    default -> FieldOrigin.TEXT;
                });
    }
}
