package org.sijill.merge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.NameMatch;
import org.sijill.lexicon.PhraseNode;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.Spelling;
import org.sijill.lexicon.Word;
import org.sijill.model.Codes;
import org.sijill.model.Entity;
import org.sijill.model.Kind;
import org.sijill.model.Name;
import org.sijill.model.Office;
import org.sijill.model.Participant;

/**
 * Tells who a participant is beyond his article: a title without a name stands for who held the office on that day, where the lexicon
 * knows him.
 */
final class Players {

    private final Lexicon lexicon;
    private final NameMatch names;

    Players(Lexicon lexicon, NameMatch names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** @param day when the event was, or else when the article was published; null where neither is known */
    Player player(Participant participant, Entity entity, @Nullable LocalDate day) {
        String country = participant.country() == null ? entity.country() : participant.country();
        String organization = participant.organization() == null ? entity.organization() : participant.organization();
        Office office = participant.office() == null ? Office.NONE : participant.office();
        String folded = Spelling.fold(entity.name().ar());
        String party = country != null ? country : organization != null ? organization : "«" + folded + "»";
        boolean named = entity.kind() == Kind.PERSON ? !isTitle(folded) : office == Office.NONE;
        Player plain = new Player(
                party,
                entity.kind(),
                entity.name(),
                named,
                entity.kind() == Kind.PERSON ? entity.wikidata() : null,
                country,
                organization,
                office,
                participant.role());
        return plain.isPerson() && plain.id() == null && plain.holdsAlone() ? held(plain, day) : plain;
    }

    private Player held(Player player, @Nullable LocalDate day) {
        Officeholder holder = day == null ? null : holder(player, day);
        if (holder == null || (player.named() && !names.matches(player.name().ar(), holder.ar()))) {
            return player;
        }
        String id = holder.wikidata().isEmpty() ? Gazetteer.identity(holder) : holder.wikidata();
        Name name = player.named()
                ? player.name()
                : new Name(holder.ar(), holder.en().isEmpty() ? null : holder.en());
        return new Player(
                player.party(),
                player.kind(),
                name,
                true,
                id,
                player.country(),
                player.organization(),
                player.office(),
                player.role());
    }

    /** The one who held the office on that day; null where the lexicon knows none or several. */
    private @Nullable Officeholder holder(Player player, LocalDate day) {
        String key = Codes.of(player.office()) + "@" + player.party();
        Officeholder found = null;
        for (Officeholder holder : lexicon.gazetteer().inOffice(key)) {
            boolean serves = holder.tenures().stream()
                    .anyMatch(tenure -> tenure.office() == player.office()
                            && tenure.code().equals(player.party())
                            && tenure.includes(day));
            if (serves && found != null) {
                return null;
            }
            found = serves ? holder : found;
        }
        return found;
    }

    /** Whether the words are a title and name nobody: «الرئيس الإيراني», «مستشار شيخ الأزهر». */
    private boolean isTitle(String folded) {
        List<String> words = List.of(folded.strip().split("\\s+"));
        String first = words.getFirst();
        boolean definite = first.length() > 4 && first.startsWith("ال");
        Word word = lexicon.word(definite ? first.substring(2) : first);
        if (word == null || (word.personal() && !definite)) {
            return false;
        }
        boolean title = word.senses().stream().anyMatch(Sense.Title.class::isInstance) || beginsTitle(word, words);
        return title && (definite || words.size() > 1);
    }

    private static boolean beginsTitle(Word word, List<String> words) {
        PhraseNode node = word.phrases();
        for (int i = 1; node != null; i++) {
            if (node.senses().stream().anyMatch(Sense.Title.class::isInstance)) {
                return true;
            }
            node = i < words.size() ? node.next(words.get(i)) : null;
        }
        return false;
    }
}
