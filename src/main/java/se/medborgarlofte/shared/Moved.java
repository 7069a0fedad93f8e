package se.medborgarlofte.shared;

/** What was asked for has its page at another address: the one of the municipality that comes first. */
public class Moved extends RuntimeException {

    private final String address;

    public Moved(String address) {
        super(address, null, false, false);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
