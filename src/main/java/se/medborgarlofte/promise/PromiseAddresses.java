package se.medborgarlofte.promise;

import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.Slug;

/** Gives a promise the public address that it keeps for ever. */
@Component
class PromiseAddresses {

    private final PromiseRepository promises;

    PromiseAddresses(PromiseRepository promises) {
        this.promises = promises;
    }

    Slug of(Promise promise) {
        Slug wanted = Slug.of(promise.content().title());
        Slug free = wanted;
        for (int number = 2;
                promises.existsByHomeMunicipalityAndSlug(promise.homeMunicipality(), free.value());
                number++) {
            free = wanted.numbered(number);
        }
        return free;
    }
}
