package org.sijill.app.export;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Office;

/** What offices are in the role codes of CAMEO and PLOVER; offices that no code surely fits have none. */
final class Sector {

    private Sector() {}

    /** PLOVER's sector of a party's office: GOV, LEG, MIL, SPY, PTY; or null. */
    static @Nullable String plover(Party party) {
        Office office = party.office();
        return switch (office) {
            case null -> null;
            case PARTY_LEADER -> "PTY";
            case SPEAKER -> "LEG";
            case MILITARY_CHIEF -> "MIL";
            case INTELLIGENCE_CHIEF -> "SPY";
            case SECRETARY_GENERAL, NONE -> null;
            // envoys and spokesmen of bodies are no government
            default -> party.country() == null ? null : "GOV";
        };
    }

    /** CAMEO's role, which has no code for parties; or null. */
    static @Nullable String cameo(Party party) {
        String sector = plover(party);
        return "PTY".equals(sector) ? null : sector;
    }

    /** «foreign minister»; null for none. */
    static @Nullable String title(Party party) {
        Office office = party.office();
        return office == null || office == Office.NONE ? null : Codes.of(office).replace('_', ' ');
    }
}
