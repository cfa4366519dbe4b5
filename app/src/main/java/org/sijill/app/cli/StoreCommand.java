package org.sijill.app.cli;

import org.jspecify.annotations.Nullable;
import org.sijill.app.store.StoreAddress;
import picocli.CommandLine.Option;

/** A command that works on a store. */
abstract class StoreCommand extends Subcommand {

    @Option(
            names = "--data",
            paramLabel = "STORE",
            description = "A folder, or jdbc:postgresql://HOST/DATABASE?user=… for a server. Without it:"
                    + " ~/.local/share/sijill, or sijill in $XDG_DATA_HOME where that is set.")
    private @Nullable String data;

    final StoreAddress address() {
        return StoreAddress.of(data);
    }
}
