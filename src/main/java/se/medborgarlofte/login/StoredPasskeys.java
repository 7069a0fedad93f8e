package se.medborgarlofte.login;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** The passkeys in the database, in the caller's transaction. */
@Component
class StoredPasskeys implements UserCredentialRepository {

    private static final String ALL = "select passkey.*, handle from passkey join passkey_holder using (person_id)";

    private final JdbcClient jdbc;
    private final SwedishTime time;

    StoredPasskeys(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Held until the transaction ends, so that it is neither used nor removed meanwhile. */
    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(ALL + " where credential_id = :id for update of passkey")
                .param("id", id.toBase64UrlString())
                .query(StoredPasskeys::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(ALL + " where handle = :handle")
                .param("handle", handle.toBase64UrlString())
                .query(StoredPasskeys::passkey)
                .list();
    }

    /**
     * A new one, or one that was just used.
     *
     * @throws IllegalStateException where it is another's, or its counter has not moved on: there is a copy of it
     */
    @Override
    public void save(CredentialRecord passkey) {
        if (!advance(passkey) && !add(passkey)) {
            throw new IllegalStateException("another's passkey, or a copy: " + passkey.getCredentialId());
        }
    }

    /** One that does not count sends 0 each time. */
    private boolean advance(CredentialRecord used) {
        return jdbc.sql("""
                        update passkey set signature_count = :count, last_used_at = :now
                        where credential_id = :id and (signature_count < :count or signature_count = 0 and :count = 0)
                        """)
                        .param("id", used.getCredentialId().toBase64UrlString())
                        .param("count", used.getSignatureCount())
                        .param("now", Timestamp.from(time.now()))
                        .update()
                == 1;
    }

    private boolean add(CredentialRecord passkey) {
        return jdbc.sql("""
                        insert into passkey (credential_id, person_id, name, public_key, signature_count,
                            backup_eligible, backed_up, transports, attestation, created_at, last_used_at)
                        select :id, person_id, :name, :key, :count, :eligible, :backedUp, :transports, :attestation,
                            :now, :now
                        from passkey_holder where handle = :handle
                        on conflict do nothing
                        """)
                        .param("id", passkey.getCredentialId().toBase64UrlString())
                        .param("handle", passkey.getUserEntityUserId().toBase64UrlString())
                        .param("name", passkey.getLabel())
                        .param("key", passkey.getPublicKey().getBytes())
                        .param("count", passkey.getSignatureCount())
                        .param("eligible", passkey.isBackupEligible())
                        .param("backedUp", passkey.isBackupState())
                        .param(
                                "transports",
                                passkey.getTransports().stream()
                                        .map(AuthenticatorTransport::getValue)
                                        .sorted()
                                        .collect(Collectors.joining(",")))
                        .param(
                                "attestation",
                                requireNonNull(passkey.getAttestationObject()).getBytes())
                        .param("now", Timestamp.from(time.now()))
                        .update()
                == 1;
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from passkey where credential_id = :id")
                .param("id", id.toBase64UrlString())
                .update();
    }

    boolean remove(long person, String id) {
        return jdbc.sql("delete from passkey where credential_id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    void removeAll(long person) {
        jdbc.sql("delete from passkey where person_id = :person")
                .param("person", person)
                .update();
    }

    Optional<Long> owner(String id) {
        return jdbc.sql("select person_id from passkey where credential_id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    List<PasskeySummary> of(long person) {
        return jdbc.sql("select * from passkey where person_id = :person order by created_at, credential_id")
                .param("person", person)
                .query((row, number) -> new PasskeySummary(
                        row.getString("credential_id"),
                        row.getString("name"),
                        SwedishTime.dayOf(row.getTimestamp("created_at").toInstant()),
                        SwedishTime.dayOf(row.getTimestamp("last_used_at").toInstant())))
                .list();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(Bytes.fromBase64(row.getString("handle")))
                .label(row.getString("name"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(true)
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Stream.of(row.getString("transports").split(","))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }
}
