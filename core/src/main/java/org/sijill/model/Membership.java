package org.sijill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Span;

/** Who belongs to an organisation, as the article tells it. Lists hold alpha-3 codes in the order of the text. */
public record Membership(
        String organization,
        @Nullable String founded,
        List<String> member,
        List<String> observer,
        List<String> dialoguePartner,
        Span span,
        String rule) {

    public Membership {
        member = List.copyOf(member);
        observer = List.copyOf(observer);
        dialoguePartner = List.copyOf(dialoguePartner);
    }
}
