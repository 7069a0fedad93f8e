package se.medborgarlofte.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where somebody sits, as far as it tells one subscriber from another. */
public final class Network {

    private static final int SUBSCRIBER_BYTES = 8;

    private Network() {}

    /**
     * Of IPv6 the first 64 bits: within them a subscriber chooses as many addresses as they like (RFC 4291 and 6177). Of
     * IPv4, and of what is neither, the whole.
     */
    public static String of(String address) {
        if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?")) {
            return address;
        }
        try {
            InetAddress read = InetAddress.getByName(address.replaceFirst("%.*", ""));
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), SUBSCRIBER_BYTES))
                    : read.getHostAddress();
        } catch (UnknownHostException neither) {
            return address;
        }
    }
}
