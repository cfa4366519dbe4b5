package org.sijill.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.text.TokenRange;

/**
 * Who belongs to an organisation, as the text tells it.
 *
 * @param organization code of the organisation
 * @param founded year of its foundation, four digits, or null
 * @param member codes of the members, in the order of the text
 * @param observer codes of the observers
 * @param dialoguePartner codes of the dialogue partners
 * @param range the words it was read from
 * @param rule id of the entry that read it
 */
public record MembershipReading(
        String organization,
        @Nullable String founded,
        List<String> member,
        List<String> observer,
        List<String> dialoguePartner,
        TokenRange range,
        String rule) {

    public MembershipReading {
        member = List.copyOf(member);
        observer = List.copyOf(observer);
        dialoguePartner = List.copyOf(dialoguePartner);
        if (founded == null && member.isEmpty() && observer.isEmpty() && dialoguePartner.isEmpty()) {
            throw new IllegalArgumentException("a membership of " + organization + " that tells nothing");
        }
    }
}
