package se.medborgarlofte.subscription;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.keys.ApplicationKey;

/** What is kept of an address: it is sealed, and found by a keyed hash. */
@Component
class Names {

    private static final String ALIAS = "follower";
    private static final String MAILBOX = "follower/mailbox";
    private static final String SEALED = "follower/address";

    private final ApplicationKey key;

    Names(ApplicationKey key) {
        this.key = key;
    }

    String alias(Address address) {
        return key.alias(ALIAS, address.value());
    }

    /** Also by the keys that were current before, the current one first. */
    List<String> aliases(Address address) {
        return key.aliases(ALIAS, address.value());
    }

    String mailbox(Address address) {
        return key.alias(MAILBOX, address.mailbox());
    }

    String seal(Address address) {
        return key.seal(SEALED, address.value());
    }

    /** @throws ApplicationKey.NotOurs where its key is gone */
    Address open(String sealed) {
        return new Address(key.open(SEALED, sealed));
    }
}
