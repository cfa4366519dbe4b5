package org.sijill.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Sense.Qualifier;
import org.sijill.model.Office;

/** What words beside a title make of the office, and what offices have in common. */
final class Offices {

    /** Words before a title that make another office of it; kin and successors are people of their own. */
    private static final Set<String> BEFORE = Set.of(
            "spokesperson_before",
            "acting_before",
            "adviser_before",
            "representative_before",
            "deputy_before",
            "office_before");

    private Offices() {}

    /** Whether the word stands before a title and makes another office of it: «نائب», «المتحدث باسم». */
    static boolean makesOther(Qualifier qualifier) {
        return BEFORE.contains(qualifier.effect());
    }

    /** Whether the word may be of a body, where a deputy is of a person only: «المتحدث باسم الخارجية». */
    static boolean ofBody(Qualifier qualifier) {
        return !qualifier.effect().equals("deputy_before")
                && !qualifier.effect().equals("adviser_before");
    }

    /** Whether the word stands behind a title: «السابق», «المنتخب», «العام». */
    static boolean follows(Qualifier qualifier) {
        String effect = qualifier.effect();
        return !effect.endsWith("_before") && !effect.equals("former_span") && !effect.equals("peer");
    }

    static boolean makesFormer(Qualifier qualifier) {
        String effect = qualifier.effect();
        return effect.equals("former") || effect.equals("dead") || effect.equals("deposed");
    }

    /** What an office becomes under a word before it. */
    static Office under(Qualifier qualifier, @Nullable Office office) {
        return switch (qualifier.effect()) {
            case "spokesperson_before" -> Office.SPOKESPERSON;
            case "acting_before" -> office == null ? Office.AMBASSADOR : office;
            case "adviser_before" -> Office.ADVISER;
            case "representative_before" -> Office.ENVOY;
            case "deputy_before" -> deputy(office);
            default -> Office.OFFICIAL;
        };
    }

    private static Office deputy(@Nullable Office office) {
        return office == null
                ? Office.OFFICIAL
                : switch (office) {
                    case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, DEPUTY_HEAD -> Office.DEPUTY_HEAD;
                    case FOREIGN_MINISTER, DEFENCE_MINISTER, MINISTER, DEPUTY_MINISTER -> Office.DEPUTY_MINISTER;
                    default -> Office.OFFICIAL;
                };
    }

    /** Offices that name their host after «لدى» or «في». */
    static boolean posted(Office office) {
        return office == Office.AMBASSADOR
                || office == Office.ENVOY
                || office == Office.OFFICIAL
                || office == Office.SPOKESPERSON;
    }

    static boolean ministerial(Office office) {
        return office == Office.FOREIGN_MINISTER
                || office == Office.DEFENCE_MINISTER
                || office == Office.MINISTER
                || office == Office.DEPUTY_MINISTER;
    }

    /** Offices in the service of somebody whose title may follow: «سفير خادم الحرمين الشريفين», «مستشار وزير الإعلام». */
    static boolean serves(@Nullable Office office) {
        return office == Office.AMBASSADOR
                || office == Office.ENVOY
                || office == Office.ADVISER
                || office == Office.SPOKESPERSON
                || office == Office.OFFICIAL;
    }

    /** Offices that many hold at a time; told without a name they point to nobody by themselves. */
    static boolean many(@Nullable Office office) {
        return office == null
                || switch (office) {
                    case OFFICIAL,
                            ADVISER,
                            ENVOY,
                            SPOKESPERSON,
                            PARTY_LEADER,
                            NONE,
                            DEPUTY_MINISTER,
                            SECRETARY_GENERAL -> true;
                    default -> false;
                };
    }

    /** Offices of which a state has many: the one that the lexicon knows need not be the one who is meant. */
    static boolean shared(Office office) {
        return many(office) && office != Office.SECRETARY_GENERAL && office != Office.PARTY_LEADER
                || office == Office.AMBASSADOR
                || office == Office.MINISTER;
    }

    /** Whether a word for many offices may mean a certain one: «الوزير الروسي» the foreign minister, «المسؤول» an ambassador. */
    static boolean mayMean(Office general, @Nullable Office office) {
        if (office == null) {
            return false;
        }
        return switch (general) {
            case MINISTER ->
                office == Office.FOREIGN_MINISTER || office == Office.DEFENCE_MINISTER || office == Office.MINISTER;
            case OFFICIAL ->
                office == Office.OFFICIAL
                        || office == Office.DEPUTY_MINISTER
                        || office == Office.AMBASSADOR
                        || office == Office.ENVOY
                        || office == Office.SPOKESPERSON
                        || office == Office.ADVISER;
            default -> office == general;
        };
    }

    /** Whether a word may point back to somebody told before: «المسؤول الأمريكي» to a minister too, but to no head of state. */
    static boolean mayPointTo(Office general, @Nullable Office office) {
        boolean below = office != null
                && office != Office.NONE
                && office != Office.HEAD_OF_STATE
                && office != Office.HEAD_OF_GOVERNMENT;
        return general == Office.OFFICIAL ? below : mayMean(general, office);
    }
}
