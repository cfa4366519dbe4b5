package org.sijill.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command of {@code sijill}: what the whole command line tells, and how the command itself was called. */
abstract class Subcommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;
}
