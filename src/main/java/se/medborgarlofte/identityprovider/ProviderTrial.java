package se.medborgarlofte.identityprovider;

import org.springframework.stereotype.Service;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;

/** Tries whether a provider can be used as it is set, before anybody logs in by it. It holds no transaction meanwhile. */
@Service
public class ProviderTrial {

    private final IdentityProviderRepository providers;
    private final Permissions permissions;
    private final Discovery discovery;

    ProviderTrial(IdentityProviderRepository providers, Permissions permissions, Discovery discovery) {
        this.providers = providers;
        this.permissions = permissions;
        this.discovery = discovery;
    }

    public boolean answers(Actor actor, long id) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        KnownProvider provider = providers
                .findById(id)
                .map(KnownProvider::of)
                .orElseThrow(() -> new NotFound("identity provider " + id));
        try {
            discovery.test(provider);
            return true;
        } catch (Unavailable told) {
            return false;
        }
    }
}
