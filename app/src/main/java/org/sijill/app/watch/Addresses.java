package org.sijill.app.watch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/** Which addresses belong to the public internet (the registries of special addresses, RFC 6890 and its updates). */
final class Addresses {

    private Addresses() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(b) : isPublic6(b);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        int third = b[2] & 0xFF;
        boolean special = first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 192 && second == 88 && third == 99)
                || (first == 192 && second == 168)
                || (first == 198 && (second == 18 || second == 19))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
        return !special;
    }

    /** Only 2000::/3 is given out; parts of it, and the translation of RFC 6052, hold an IPv4 address that counts. */
    private static boolean isPublic6(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
        int second = (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
        if (first == 0x0064 && second == 0xFF9B) {
            return isZero(b, 4, 12) && isPublic4(Arrays.copyOfRange(b, 12, 16));
        }
        if (first == 0x2002) {
            return isPublic4(Arrays.copyOfRange(b, 2, 6));
        }
        boolean special = first == 0x2001 && (second == 0 || second == 0x0DB8 || (second >= 0x10 && second < 0x30));
        return (b[0] & 0xE0) == 0x20 && !special;
    }

    private static boolean isZero(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
