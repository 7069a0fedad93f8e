package se.medborgarlofte.history;

/** The newest link of a municipality's chain. Whoever keeps it can tell whether a later chain continues this one. */
public record ChainHead(int number, String hash) {

    /** Before the first link. */
    public static final ChainHead NONE = new ChainHead(0, ChainLink.NOTHING_BEFORE);

    /** As it is printed and as the verifier takes it: {@code 12:9f86d0…}. */
    public String written() {
        return number + ":" + hash;
    }
}
