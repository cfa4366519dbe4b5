package org.sijill.app.web.page;

import java.util.ArrayList;
import java.util.List;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Directory;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.web.page.SearchView.Choice;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Shell;

/** Persons and bodies by name; without a name, those in most articles. */
public final class EntitiesPage implements Page.Maker {

    private static final int ROWS = 50;
    /** Who is not among so many is looked for by name. */
    private static final int LAST = 5_000;

    private final Desk desk;

    public EntitiesPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Page make(Visit visit) {
        Parameters given = new Parameters(visit.here().parameters());
        try {
            Directory.Kind kind = given.constant("kind", Directory.Kind.ANY);
            int after = given.number("after", 0, LAST, 0);
            Directory found = desk.inquiry().directory(given.one("name"), kind, after, ROWS);
            return new Page("page/entities", view(visit, kind, found, after, ""));
        } catch (RequestException e) {
            return new Page(
                            "page/entities",
                            view(visit, Directory.Kind.ANY, Directory.NOBODY, 0, String.valueOf(e.getMessage())))
                    .refused();
        }
    }

    private static EntitiesView view(Visit visit, Directory.Kind kind, Directory found, int after, String wrong) {
        Address here = visit.here();
        String name = here.first("name");
        return new EntitiesView(
                name == null ? "" : name,
                kind,
                tabs(visit.shell(), kind),
                wrong,
                found,
                after + 1,
                found.isLast() ? null : here.with("after", String.valueOf(after + ROWS)),
                here.at("/api/v1/entities"));
    }

    private static List<Choice> tabs(Shell shell, Directory.Kind chosen) {
        Address first = shell.here().without("after");
        List<Choice> tabs = new ArrayList<>();
        for (Directory.Kind kind : Directory.Kind.values()) {
            tabs.add(new Choice(
                    shell.t("entities." + kind.id()),
                    shell.language(),
                    -1,
                    kind == chosen,
                    first.with("kind", kind == Directory.Kind.ANY ? null : kind.id())));
        }
        return tabs;
    }
}
