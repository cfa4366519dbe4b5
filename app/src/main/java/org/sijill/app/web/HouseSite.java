package org.sijill.app.web;

import org.sijill.app.inquiry.Desk;
import org.sijill.app.report.Labels;
import org.sijill.app.web.view.Shell;
import org.sijill.app.web.view.Texts;

/** What all pages of a server share. */
record HouseSite(Desk desk, Assets assets, Texts texts) implements Shell.Site {

    @Override
    public Labels labels() {
        return desk.labels();
    }

    @Override
    public String asset(String name) {
        return assets.address(name);
    }

    @Override
    public String version() {
        return desk.version().program() + " · lexicon " + desk.version().lexicon();
    }

    @Override
    public boolean isLive() {
        return desk.isWritable() || desk.isShared();
    }
}
