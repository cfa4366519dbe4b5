package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Inquiry;
import org.sijill.app.inquiry.Pair;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Shell;

/** Two states or bodies to be chosen; with the first alone, those it deals with. */
public final class DyadsPage implements Page.Maker {

    private static final int BUSIEST = 30;
    private static final int PARTNERS = 40;

    private final Desk desk;

    public DyadsPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Page make(Visit visit) {
        Address here = visit.here();
        Shell shell = visit.shell();
        boolean alone = here.first("a") != null && here.first("b") == null;
        if (here.first("a") == null && here.first("b") == null) {
            return new Page("page/dyads", view(shell, null, null));
        }
        Parameters given = new Parameters(here.parameters());
        try {
            if (alone) {
                return new Page("page/dyads", view(shell, Pair.first(given, desk.names()), null));
            }
            Pair pair = Pair.of(given, desk.names());
            throw new ElsewhereException(Address.of(shell.dyad(pair.one(), pair.other())));
        } catch (RequestException e) {
            return new Page("page/dyads", view(shell, null, e)).refused();
        }
    }

    private DyadsView view(Shell shell, @Nullable String party, @Nullable RequestException refused) {
        Inquiry inquiry = desk.inquiry();
        String message = refused == null ? "" : String.valueOf(refused.getMessage());
        return new DyadsView(
                written(shell, "a"),
                written(shell, "b"),
                refused == null ? "" : refused.parameter(),
                message.substring(message.indexOf(' ') + 1),
                FilterForm.parties(desk, shell),
                party,
                party == null
                        ? List.of()
                        : inquiry.parties(party).stream().limit(PARTNERS).toList(),
                inquiry.busiest(BUSIEST),
                party == null
                        ? Address.of("/api/v1/network")
                                .with("of", "states")
                                .with("pairs", String.valueOf(BUSIEST))
                                .with("table", "links")
                        : Address.of("/api/v1/dyads/" + Address.encoded(party)));
    }

    private static String written(Shell shell, String name) {
        String value = shell.here().first(name);
        return value == null ? "" : value;
    }
}
