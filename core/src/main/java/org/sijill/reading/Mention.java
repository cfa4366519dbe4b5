package org.sijill.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.model.Kind;
import org.sijill.text.TokenRange;

/**
 * Words that stand for someone or something.
 *
 * @param range its tokens, titles and nisbas included
 * @param kind what it stands for
 * @param entities indices into {@link Names#entities()}: one, or two and more for «الرئيسان» and «وزيرا خارجية تركيا وقطر»
 * @param governor the preposition before it, folded («مع», «ب», «الي»); blank for none
 * @param joined whether و joins it to the mention just before
 * @param construct whether it is the genitive of a noun before it («بحث تطورات الوضع في سوريا» has none, «زيارة الرئيس» one)
 * @param adjective whether it is only an adjective of belonging beside a noun («العدوان الإسرائيلي»)
 * @param gender gender of its head
 * @param number number of its head
 * @param rule id of the rule or entry that read it
 */
public record Mention(
        TokenRange range,
        Kind kind,
        List<Integer> entities,
        String governor,
        boolean joined,
        boolean construct,
        boolean adjective,
        Gender gender,
        GrammaticalNumber number,
        String rule) {

    public Mention {
        entities = List.copyOf(entities);
    }

    public int from() {
        return range.from();
    }

    public int to() {
        return range.to();
    }

    /** Whether it can act: a person, state, body or group. */
    public boolean canAct() {
        return kind == Kind.PERSON || kind == Kind.COUNTRY || kind == Kind.ORGANIZATION || kind == Kind.GROUP;
    }

    public boolean plain() {
        return governor.isEmpty() && !construct && !adjective;
    }

    public @Nullable Integer single() {
        return entities.size() == 1 ? entities.get(0) : null;
    }
}
