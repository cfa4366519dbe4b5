package org.sijill.app.watch;

import java.net.UnknownHostException;

/** A host whose address does not belong to the public internet. */
final class PrivateAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1;

    PrivateAddressException(String host, String address) {
        super("the address " + address + " of " + host + " is private; --allow-private calls it all the same");
    }
}
