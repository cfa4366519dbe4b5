package org.sijill.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.facts.RoleFinder.Role;
import org.sijill.lexicon.Measures;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.lexicon.Measures.Term;
import org.sijill.reading.LexedText;
import org.sijill.reading.MembershipReading;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.text.TokenRange;

/**
 * The stage of memberships: reads who belongs to an organisation, and since when the organisation exists. What neighbouring
 * sentences tell of one organisation becomes one record.
 */
public final class MembershipReader {

    /** How far behind «تأسست» its year may stand. */
    private static final int YEAR_REACH = 16;

    private final Measures measures;

    /** The words of membership stand in {@code measures.tsv} too. */
    public MembershipReader(Measures measures) {
        this.measures = measures;
    }

    /** The memberships of the body, in the order of the text. */
    public List<MembershipReading> read(LexedText text, Names names) {
        List<MembershipDraft> drafts = new ArrayList<>();
        Bodies bodies = new Bodies(names);
        int mention = 0;
        for (int s = 0; s < text.sentences().size(); s++) {
            TokenRange sentence = text.sentences().get(s);
            int first = mention;
            while (mention < names.mentions().size()
                    && names.mentions().get(mention).from() < sentence.to()) {
                mention++;
            }
            List<Mention> told = names.mentions().subList(first, mention);
            if (!told.isEmpty() && !text.inTitle(sentence.from())) {
                sentence(new Line(text, sentence, measures), s, names, told, bodies, drafts);
            }
            bodies.pass(s, told);
        }
        return drafts.stream()
                .filter(MembershipDraft::tells)
                .map(MembershipDraft::reading)
                .toList();
    }

    private void sentence(
            Line line, int number, Names names, List<Mention> mentions, Bodies bodies, List<MembershipDraft> drafts) {
        boolean roles = line.tells(Kind.COMPRISE)
                || line.tells(Kind.JOIN)
                || line.tells(Kind.MEMBER)
                || line.tells(Kind.OBSERVER)
                || line.tells(Kind.DIALOGUE_PARTNER);
        if (line.tells(Kind.FOUNDED)) {
            founded(line, number, mentions, bodies, drafts);
        }
        if (!roles) {
            return;
        }
        RoleFinder finder = new RoleFinder(line, mentions);
        for (CountryGroup group : CountryGroup.find(line, names, mentions)) {
            Role role = finder.of(group);
            if (role != null) {
                add(group, role, line, number, mentions, bodies, drafts);
            }
        }
    }

    private static void add(
            CountryGroup group,
            Role role,
            Line line,
            int number,
            List<Mention> mentions,
            Bodies bodies,
            List<MembershipDraft> drafts) {
        boolean comprises = role.trigger().is(Kind.COMPRISE);
        String organization = bodies.of(line, number, mentions, role.at(), !comprises);
        if (organization == null || (comprises && group.codes().size() < 2)) {
            return;
        }
        MembershipDraft draft = draft(organization, number, drafts, role.trigger());
        draft.add(role.kind(), group.codes());
        draft.cover(number, Math.min(role.at(), group.from()), Math.max(role.to(), group.to()));
    }

    private static void founded(
            Line line, int number, List<Mention> mentions, Bodies bodies, List<MembershipDraft> drafts) {
        for (int i = line.from(); i < line.to(); i++) {
            Term term = line.term(i, Kind.FOUNDED);
            Digits year = term == null ? null : year(line, i + term.length());
            String organization = year == null ? null : bodies.of(line, number, mentions, i, true);
            if (term != null && year != null && organization != null && near(line, mentions, i)) {
                MembershipDraft draft = draft(organization, number, drafts, term);
                draft.found(String.valueOf((int) year.value()));
                draft.cover(number, i, year.end());
            }
        }
    }

    private static @Nullable Digits year(Line line, int from) {
        for (int i = from; i < Math.min(line.to(), from + YEAR_REACH) && !line.isSign(i, "؛،."); i++) {
            Digits digits = Digits.read(line, i);
            if (digits != null && digits.year()) {
                return digits;
            }
        }
        return null;
    }

    /** Whether the name of an organisation stands beside «تأسست»: no more than two tokens before it or right behind it. */
    private static boolean near(Line line, List<Mention> mentions, int trigger) {
        for (Mention mention : mentions) {
            boolean body = mention.kind() == org.sijill.model.Kind.ORGANIZATION;
            boolean beside = mention.to() <= trigger ? trigger - mention.to() <= 3 : mention.from() - trigger <= 1;
            if (body && beside) {
                return true;
            }
        }
        return line.is(trigger + 1, Kind.BODY) || line.is(trigger - 1, Kind.BODY);
    }

    /** The draft of the organisation in this sentence or the one before, or a new one. */
    private static MembershipDraft draft(
            String organization, int sentence, List<MembershipDraft> drafts, Term trigger) {
        for (MembershipDraft draft : drafts) {
            if (draft.continues(organization, sentence)) {
                return draft;
            }
        }
        MembershipDraft draft =
                new MembershipDraft(organization, trigger.entry().rule());
        drafts.add(draft);
        return draft;
    }
}
