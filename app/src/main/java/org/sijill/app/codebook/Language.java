package org.sijill.app.codebook;

import org.sijill.app.report.Labels.Label;
import org.sijill.lexicon.Definitions.Definition;
import org.sijill.model.Codes;

/** What a codebook is written in. */
public enum Language {
    EN,
    AR;

    /** As it is written on the command line and in names of files. */
    public String id() {
        return Codes.of(this);
    }

    String of(Label label) {
        return this == AR ? label.ar() : label.en();
    }

    String of(Definition definition) {
        return this == AR ? definition.ar() : definition.en();
    }

    /** What stands between the items of a list. */
    String comma() {
        return this == AR ? "، " : ", ";
    }

    String semicolon() {
        return this == AR ? "؛ " : "; ";
    }
}
