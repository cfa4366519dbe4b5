package org.sijill.speech;

import java.util.HashMap;
import java.util.Map;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.VerbForm;
import org.sijill.model.Kind;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/** Whether a verb of speech agrees with one who may be its speaker: «قالت» with a woman. What tells the gender is the mention alone. */
final class Concord {

    private final Names names;
    private final Map<Integer, Gender> genders = new HashMap<>();

    Concord(Names names) {
        this.names = names;
        for (Mention mention : names.mentions()) {
            Integer entity = mention.single();
            if (entity != null
                    && mention.kind() == Kind.PERSON
                    && mention.number() == GrammaticalNumber.SINGULAR
                    && mention.gender() != Gender.COMMON
                    && bearsName(mention, entity)) {
                genders.putIfAbsent(entity, mention.gender());
            }
        }
    }

    /** Whether a mention tells the gender of the one it was led to: «المسؤولة» alone may have been led to the wrong man. */
    private boolean bearsName(Mention mention, int entity) {
        return !names.entity(entity).named() || mention.to() - mention.from() > 1;
    }

    boolean fits(VerbForm form, int entity) {
        Gender gender = genders.get(entity);
        return gender == null
                || names.entity(entity).kind() != Kind.PERSON
                || form.gender() == Gender.COMMON
                || form.number() != GrammaticalNumber.SINGULAR
                || form.gender() == gender;
    }
}
