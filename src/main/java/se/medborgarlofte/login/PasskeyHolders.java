package se.medborgarlofte.login;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Who has passkeys: by a random handle, which is all that a device is told to know them by. Their name here is the id. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    PasskeyHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static PublicKeyCredentialUserEntity holder(long person, String handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .name(Long.toString(person))
                .id(Bytes.fromBase64(handle))
                .build();
    }

    static long person(PublicKeyCredentialUserEntity holder) {
        return Long.parseLong(holder.getName());
    }

    Optional<String> handle(long person) {
        return jdbc.sql("select handle from passkey_holder where person_id = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql("select person_id from passkey_holder where handle = :handle")
                .param("handle", handle.toBase64UrlString())
                .query(Long.class)
                .optional()
                .map(person -> holder(person, handle.toBase64UrlString()))
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return handle(Long.parseLong(person))
                .map(handle -> holder(Long.parseLong(person), handle))
                .orElse(null);
    }

    /** The first handle of a person stays theirs. */
    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        jdbc.sql("insert into passkey_holder (person_id, handle) values (:person, :handle) on conflict do nothing")
                .param("person", person(holder))
                .param("handle", holder.getId().toBase64UrlString())
                .update();
    }

    @Override
    public void delete(Bytes handle) {
        jdbc.sql("delete from passkey_holder where handle = :handle")
                .param("handle", handle.toBase64UrlString())
                .update();
    }
}
