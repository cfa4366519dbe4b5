package org.sijill.app.export;

import org.jspecify.annotations.Nullable;

/** The four kinds of acts that analyses of event data sum up. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** 1 to 4, in the order of GDELT's QuadClass and PLOVER's quad_code. */
    long number() {
        return ordinal() + 1L;
    }

    /** As POLECAT writes it. */
    String words() {
        return name().replace('_', ' ');
    }

    /** By PLOVER's type, as the sections of its manual, version 0.7b1, are headed; null for a type that it has not. */
    public static @Nullable Quad ofPlover(String type) {
        return switch (type) {
            case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> VERBAL_COOPERATION;
            case "COOPERATE", "AID", "RETREAT" -> MATERIAL_COOPERATION;
            case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> VERBAL_CONFLICT;
            case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" -> MATERIAL_CONFLICT;
            default -> null;
        };
    }

    /** By CAMEO's root code: 01 to 05, 06 to 08, 09 to 13, 14 to 20. */
    static Quad ofCameo(String code) {
        int root = Integer.parseInt(code.substring(0, 2));
        if (root <= 5) {
            return VERBAL_COOPERATION;
        }
        return root <= 8 ? MATERIAL_COOPERATION : root <= 13 ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
    }
}
