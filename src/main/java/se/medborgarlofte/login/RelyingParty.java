package se.medborgarlofte.login;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.medborgarlofte.shared.BaseUrl;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program as devices with passkeys know it: by the host name and the origin of the configured address, never by what
 * a request says. Each passkey is found without a name being typed, and each use demands that the person is verified.
 */
@Component
class RelyingParty {

    private static final String NAME = "Medborgarlöften";
    private static final String THIS_COMPUTER = "localhost";

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PublicKeyCredentialRpEntity self;
    private final PasskeyHolders holders;
    private final StoredPasskeys passkeys;
    private final Supplier<WebAuthnRelyingPartyOperations> checks;

    RelyingParty(BaseUrl base, Environment environment, PasskeyHolders holders, StoredPasskeys passkeys) {
        this.self = PublicKeyCredentialRpEntity.builder()
                .id(base.isSet() ? base.host() : THIS_COMPUTER)
                .name(NAME)
                .build();
        this.holders = holders;
        this.passkeys = passkeys;
        this.checks = SingletonSupplier.of(() -> new Webauthn4JRelyingPartyOperations(
                holders, passkeys, self, Set.of(base.isSet() ? base.origin() : thisComputer(environment))));
    }

    /** Where no address is set only this computer is listened to; the port is known once the program listens. */
    private static String thisComputer(Environment environment) {
        return "http://" + THIS_COMPUTER + ":"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }

    /** @param only the passkeys of whom it is asked; none where anybody's will do */
    JsonNode asked(Ceremony ceremony, List<CredentialRecord> only) {
        return json.valueToTree(request(ceremony, only));
    }

    /** @param name and display name are what the device shows the person; other devices that know them are left out */
    JsonNode askedForNew(Ceremony ceremony, String name, String displayName, List<CredentialRecord> known) {
        PublicKeyCredentialUserEntity user = ImmutablePublicKeyCredentialUserEntity.builder()
                .name(name)
                .displayName(displayName)
                .id(Bytes.fromBase64(requireNonNull(ceremony.handle())))
                .build();
        return json.valueToTree(creation(ceremony, user, known));
    }

    /**
     * Checks the answer, and that the passkey has not been copied.
     *
     * @return whose passkey it is
     * @throws RuntimeException where anything about it is wrong
     */
    long proved(Ceremony ceremony, String answer) {
        PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        PublicKeyCredentialUserEntity holder = requireNonNull(checks.get()
                .authenticate(new RelyingPartyAuthenticationRequest(request(ceremony, List.of()), credential)));
        Bytes named = credential.getResponse().getUserHandle();
        if (named != null && !named.equals(holder.getId())) {
            throw new IllegalArgumentException("a passkey of one person in the name of another");
        }
        return PasskeyHolders.person(holder);
    }

    /**
     * Checks the answer, and keeps the new passkey.
     *
     * @throws RuntimeException where anything about it is wrong
     */
    void register(Ceremony ceremony, long person, String answer, String label) {
        PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        PublicKeyCredentialUserEntity holder = PasskeyHolders.holder(person, requireNonNull(ceremony.handle()));
        holders.save(holder);
        checks.get()
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        creation(ceremony, holder, List.of()), new RelyingPartyPublicKey(credential, label)));
    }

    /** Which passkey an answer claims to show; nothing where it is no answer. */
    Optional<String> claimed(String answer) {
        try {
            String id = json.readTree(answer).path("rawId").asString("");
            return Optional.of(Bytes.fromBase64(id).toBase64UrlString());
        } catch (RuntimeException garbage) {
            return Optional.empty();
        }
    }

    private PublicKeyCredentialRequestOptions request(Ceremony ceremony, List<CredentialRecord> only) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(Bytes.fromBase64(ceremony.challenge()))
                .timeout(Ceremonies.LIFE)
                .rpId(self.getId())
                .allowCredentials(descriptors(only))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private PublicKeyCredentialCreationOptions creation(
            Ceremony ceremony, PublicKeyCredentialUserEntity user, List<CredentialRecord> known) {
        return PublicKeyCredentialCreationOptions.builder()
                .challenge(Bytes.fromBase64(ceremony.challenge()))
                .timeout(Ceremonies.LIFE)
                .rp(self)
                .user(user)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(descriptors(known))
                .build();
    }

    private static List<PublicKeyCredentialDescriptor> descriptors(List<CredentialRecord> passkeys) {
        return passkeys.stream()
                .map(passkey -> PublicKeyCredentialDescriptor.builder()
                        .id(passkey.getCredentialId())
                        .transports(passkey.getTransports())
                        .build())
                .toList();
    }
}
