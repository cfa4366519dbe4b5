package org.sijill.lexicon;

/** Voice of a verb form. Unvocalised script often writes both alike («عقد»), so one spelling may stand for two forms. */
public enum Voice {
    ACTIVE,
    PASSIVE
}
