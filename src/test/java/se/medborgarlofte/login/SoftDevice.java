package se.medborgarlofte.login;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device with one passkey (WebAuthn level 3, ES256, no attestation) and the browser around it. Unlike a real one it
 * does anything wrong that a test wants.
 */
final class SoftDevice implements Cloneable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int HAS_KEY = 0x40;

    String origin;
    String host = "localhost";
    boolean verifies = true;
    boolean present = true;
    long count = 1;
    byte[] id = new byte[32];
    String handle = "";
    private final KeyPair keys;

    SoftDevice(String origin) throws GeneralSecurityException {
        this.origin = origin;
        RANDOM.nextBytes(id);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    /** Makes the passkey. */
    String make(JsonNode options) throws Exception {
        handle = options.path("user").path("id").asString();
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        byte[] data = data(HAS_KEY, key());
        object.writeBytes(bytes("a363666d74646e6f6e656761747453746d74a068617574684461746159"));
        object.writeBytes(ByteBuffer.allocate(2).putShort((short) data.length).array());
        object.writeBytes(data);
        return JSON.writeValueAsString(JSON.createObjectNode()
                .put("id", text(id))
                .put("rawId", text(id))
                .put("type", "public-key")
                .set(
                        "response",
                        JSON.createObjectNode()
                                .put("clientDataJSON", text(client("webauthn.create", options)))
                                .put("attestationObject", text(object.toByteArray()))
                                .set("transports", JSON.createArrayNode().add("internal"))));
    }

    /** Shows it, and counts. */
    String show(JsonNode options) throws Exception {
        count++;
        byte[] data = data(0, new byte[0]);
        byte[] client = client("webauthn.get", options);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return JSON.writeValueAsString(JSON.createObjectNode()
                .put("id", text(id))
                .put("rawId", text(id))
                .put("type", "public-key")
                .set(
                        "response",
                        JSON.createObjectNode()
                                .put("clientDataJSON", text(client))
                                .put("authenticatorData", text(data))
                                .put("signature", text(signature.sign()))
                                .put("userHandle", handle)));
    }

    /** Another device with the same passkey, as a thief would have it. */
    SoftDevice copy() {
        try {
            return (SoftDevice) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] client(String type, JsonNode options) {
        return JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("type", type)
                .put("challenge", options.path("challenge").asString())
                .put("origin", origin)
                .put("crossOrigin", false));
    }

    private byte[] data(int flags, byte[] key) throws GeneralSecurityException {
        int all = flags | (present ? PRESENT : 0) | (verifies ? VERIFIED : 0);
        return ByteBuffer.allocate(37 + key.length)
                .put(sha256(host.getBytes(StandardCharsets.UTF_8)))
                .put((byte) all)
                .putInt((int) count)
                .put(key)
                .array();
    }

    /** Who made the device (nobody), the passkey's id and its key as CBOR. */
    private byte[] key() {
        ECPublicKey open = (ECPublicKey) keys.getPublic();
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.writeBytes(new byte[16]);
        key.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
        key.writeBytes(id);
        key.writeBytes(bytes("a5010203262001215820"));
        key.writeBytes(coordinate(open.getW().getAffineX()));
        key.writeBytes(bytes("225820"));
        key.writeBytes(coordinate(open.getW().getAffineY()));
        return key.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        return bytes(String.format("%064x", number));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
