package se.medborgarlofte.identityprovider;

import se.medborgarlofte.shared.BaseUrl;

/** Where a provider sends people back to: one address for each, so that none can pass its answer off as another's. */
final class ReturnAddress {

    private ReturnAddress() {}

    static String of(String slug, BaseUrl base) {
        return base.link("/logga-in/med/" + slug + "/svar");
    }
}
