package se.medborgarlofte.identityprovider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.account.Identity;

/**
 * What a provider said of somebody, checked.
 *
 * @param party whose provider it was
 * @param assured whether that is enough without a second factor of our own
 * @param provedAt when they proved to the provider who they are; long ago where it did not say
 * @param invitation the link that they came from, if any
 * @param wanted the page that they asked for, if any
 */
public record Proof(
        long party,
        Identity identity,
        boolean assured,
        Instant provedAt,
        @Nullable String invitation,
        @Nullable String wanted) {}
