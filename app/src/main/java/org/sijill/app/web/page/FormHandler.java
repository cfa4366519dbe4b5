package org.sijill.app.web.page;

import org.sijill.app.inquiry.Parameters;
import org.sijill.app.web.view.Address;

/** Does what a form asks for. Whoever sent it may do so; that is settled before. */
@FunctionalInterface
public interface FormHandler {

    /**
     * @param fields as the form gave them
     * @param action the last part of the path that it was sent to
     * @return the page that tells what came of it
     * @throws org.sijill.app.inquiry.RequestException where it cannot be done so
     */
    Address take(String action, Parameters fields);
}
