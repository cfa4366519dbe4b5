package org.sijill.ingest;

/** The version of a program, as its records, stores and manifests tell it. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /**
     * {@code sijill 0.1.0}; without a number where the classes come from no jar.
     *
     * @param program a class of the jar whose manifest tells the version
     */
    public static String of(Class<?> program) {
        String version = program.getPackage().getImplementationVersion();
        return "sijill " + (version == null ? "(unpackaged)" : version);
    }
}
