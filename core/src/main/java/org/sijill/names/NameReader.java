package org.sijill.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.NameMatch;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * The stage of names: finds who and what a text mentions and leads each mention to its entity.
 *
 * <p>First every name that the lexicon or a title announces is drafted, then the short forms of those names («بوتين» after
 * «الرئيس الروسي فلاديمير بوتين»), then all drafts are led in the order of the text to the cast of the article.
 */
public final class NameReader {

    private final Lexicon lexicon;
    private final NameMatch match;

    public NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.match = new NameMatch(lexicon);
    }

    /**
     * @param day the article's own day, which offices are looked up for; null where the page gives none
     * @param home country of the paper that tells it, or null
     */
    public Names read(LexedText text, @Nullable LocalDate day, @Nullable String home) {
        SpeechVerbs speech = new SpeechVerbs(text, lexicon);
        MentionFinder finder = new MentionFinder(text, lexicon.gazetteer(), speech, day, home);
        List<Draft> drafts = finder.find();
        ShortNames shortNames = new ShortNames(text, drafts, speech);
        drafts.addAll(shortNames.find());
        drafts.removeAll(shortNames.displaced());
        drafts.addAll(new ShortBodies(text, drafts, lexicon.gazetteer()).find());
        Speakers speakers = new Speakers(text, drafts, speech, finder.names(), lexicon);
        drafts.addAll(speakers.find());
        drafts.removeAll(speakers.displaced());
        drafts.sort(Comparator.comparingInt(draft -> draft.from));
        Cast cast = new Cast(
                text,
                lexicon.gazetteer(),
                new Leaders(lexicon.gazetteer(), match, day),
                Domestic.country(text, drafts, home));
        List<Mention> mentions = new ArrayList<>(drafts.size());
        References references = new References(text, cast, lexicon.acts());
        for (Draft draft : drafts) {
            Mention mention = references.lead(draft, drafts);
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return new Names(mentions, cast.entities(), cast.warnings());
    }
}
