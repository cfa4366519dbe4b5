package org.sijill.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.lexicon.Measures.Term;
import org.sijill.reading.Mention;

/**
 * Tells what a group of states is to an organisation: by the words right behind it («بصفة مراقب», «شركاء حوار»), else by those
 * right before it («تضم», «الدول الأعضاء:», «انضمت»).
 */
final class RoleFinder {

    /** How many words may stand between a group and the words behind it that tell its role. */
    private static final int BEHIND = 2;
    /** How many tokens may stand between «أعضاء» and the group that it announces. */
    private static final int BEFORE = 9;
    /** How far before a group or its role «لم», «تسعى» and the like are looked for. */
    private static final int UNREAL = 7;

    /**
     * What a group is.
     *
     * @param kind MEMBER, OBSERVER or DIALOGUE_PARTNER
     * @param trigger the word that tells it
     * @param at its token
     * @param to token behind it
     */
    record Role(Kind kind, Term trigger, int at, int to) {}

    private final Line line;
    private final List<Mention> mentions;

    RoleFinder(Line line, List<Mention> mentions) {
        this.line = line;
        this.mentions = mentions;
    }

    @Nullable
    Role of(CountryGroup group) {
        Role role = behind(group);
        role = role == null ? before(group) : role;
        return role == null || unreal(Math.min(role.at, group.from()), Math.max(role.at, group.from())) ? null : role;
    }

    private @Nullable Role behind(CountryGroup group) {
        int i = group.to();
        for (int steps = 0; steps <= BEHIND && line.has(i) && !line.isSign(i, "،؛:.,"); steps++) {
            Term term = line.term(i);
            if (term != null && role(term) != null && !term.joined()) {
                return role(group, term, i);
            }
            if (term != null && (term.is(Kind.COMPRISE) || term.is(Kind.FOUNDED))) {
                return null;
            }
            if (term != null && term.is(Kind.JOIN)) {
                return new Role(joiningRole(i), term, i, i + term.length());
            }
            i += term == null ? 1 : term.length();
        }
        return null;
    }

    /** A role behind a group is told of it only where the group is no genitive of it: «عضوية روسيا» stands before. */
    private @Nullable Role role(CountryGroup group, Term term, int at) {
        Kind kind = role(term);
        boolean single = group.codes().size() == 1 && kind == Kind.MEMBER && term.preposition() == 0;
        return kind == null || single ? null : new Role(kind, term, at, at + term.length());
    }

    private static @Nullable Kind role(Term term) {
        return switch (term.entry().kind()) {
            case MEMBER, OBSERVER, DIALOGUE_PARTNER -> term.entry().kind();
            default -> null;
        };
    }

    private @Nullable Role before(CountryGroup group) {
        boolean announced = false;
        int limit = Math.max(line.from(), group.from() - BEFORE);
        for (int i = group.from() - 1; i >= limit && !line.isSign(i, "،؛.,"); i--) {
            announced |= line.isSign(i, ":") || line.isWord(i, "هم") || line.isWord(i, "هي") || line.is(i, Kind.LIST);
            Term term = line.term(i);
            if (term != null && (role(term) != null || term.is(Kind.JOIN) || term.is(Kind.COMPRISE))) {
                return governs(term, i, group, announced) ? announcedRole(term, i) : null;
            }
        }
        return null;
    }

    private boolean governs(Term term, int at, CountryGroup group, boolean announced) {
        int end = at + term.length();
        if (term.is(Kind.JOIN)) {
            return only(end, group.from());
        }
        if (term.is(Kind.COMPRISE)) {
            return reaches(afterBody(end), group.from());
        }
        return group.codes().size() > 1 && (announced || end == group.from());
    }

    private Role announcedRole(Term term, int at) {
        Kind kind = role(term);
        Kind joined = term.is(Kind.JOIN) ? joiningRole(at) : Kind.MEMBER;
        return new Role(kind == null ? joined : kind, term, at, at + term.length());
    }

    /** Whether «تضم» governs the group: nothing but a number of states, «في عضويتها», «كل من» and a few words stand between. */
    private boolean reaches(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean part = line.term(i) != null
                    && (line.is(i, Kind.LIST) || line.is(i, Kind.MEMBER) || line.is(i, Kind.CARDINAL));
            boolean plain =
                    part || line.isNumber(i) || line.text().folded(i).startsWith("دول") || line.isSign(i, ":()-–");
            words += plain
                            || line.isWord(i, "هي")
                            || line.isWord(i, "من")
                            || line.isWord(i, "في")
                            || line.text().folded(i).startsWith("عضويت")
                    ? 0
                    : 1;
        }
        return words <= 1;
    }

    /** The token behind the organisation whose name stands right behind the verb: «تضم مجموعة بريكس روسيا». */
    private int afterBody(int at) {
        for (Mention mention : mentions) {
            if (mention.from() == at
                    && !joinedAt(mention.to())
                    && mention.kind() == org.sijill.model.Kind.ORGANIZATION) {
                return mention.to();
            }
        }
        return at;
    }

    /** «يضم الاتحاد الأوروبي وروسيا»: here the organisation is a member itself. */
    private boolean joinedAt(int token) {
        for (Mention mention : mentions) {
            if (mention.from() == token) {
                return mention.joined();
            }
        }
        return false;
    }

    private boolean only(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.is(i, Kind.LIST) && !line.isWord(i, "من")) {
                return false;
            }
        }
        return true;
    }

    /** What those are who joined: «انضمت إيران بصفة مراقب» makes an observer. */
    private Kind joiningRole(int join) {
        for (int i = join + 1; i < Math.min(line.to(), join + 14); i++) {
            Term term = line.term(i);
            if (term != null && (term.is(Kind.OBSERVER) || term.is(Kind.DIALOGUE_PARTNER))) {
                return term.entry().kind();
            }
        }
        return Kind.MEMBER;
    }

    private boolean unreal(int from, int to) {
        for (int i = Math.max(line.from(), from - UNREAL); i < to; i++) {
            if (line.is(i, Kind.UNREAL) && !boundary(i, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean boundary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isSign(i, "،؛")) {
                return true;
            }
        }
        return false;
    }
}
