package org.sijill.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.reading.MembershipReading;
import org.sijill.text.TokenRange;

/** A membership while it is being read. */
final class MembershipDraft {

    private final String organization;
    private final String rule;
    private final Set<String> member = new LinkedHashSet<>();
    private final Set<String> observer = new LinkedHashSet<>();
    private final Set<String> dialoguePartner = new LinkedHashSet<>();
    private @Nullable String founded;
    private int sentence;
    private int from = Integer.MAX_VALUE;
    private int to;

    MembershipDraft(String organization, String rule) {
        this.organization = organization;
        this.rule = rule;
    }

    /** Whether what a sentence tells of an organisation belongs to this draft. */
    boolean continues(String organization, int sentence) {
        return this.organization.equals(organization) && sentence - this.sentence <= 1;
    }

    /** A state is what it was first told to be. */
    void add(Kind role, List<String> codes) {
        for (String code : codes) {
            if (!member.contains(code) && !observer.contains(code) && !dialoguePartner.contains(code)) {
                (role == Kind.OBSERVER ? observer : role == Kind.DIALOGUE_PARTNER ? dialoguePartner : member).add(code);
            }
        }
    }

    void found(String year) {
        founded = founded == null ? year : founded;
    }

    void cover(int sentence, int from, int to) {
        this.sentence = sentence;
        this.from = Math.min(this.from, from);
        this.to = Math.max(this.to, to);
    }

    boolean tells() {
        return founded != null || !member.isEmpty() || !observer.isEmpty() || !dialoguePartner.isEmpty();
    }

    MembershipReading reading() {
        return new MembershipReading(
                organization,
                founded,
                List.copyOf(member),
                List.copyOf(observer),
                List.copyOf(dialoguePartner),
                new TokenRange(from, to),
                rule);
    }
}
