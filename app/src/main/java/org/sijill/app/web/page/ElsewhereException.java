package org.sijill.app.web.page;

import org.sijill.app.web.view.Address;

/** What was asked for stands at another address of this site. */
public final class ElsewhereException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Address address;

    public ElsewhereException(Address address) {
        super(address.toString());
        this.address = address;
    }

    public Address address() {
        return address;
    }
}
