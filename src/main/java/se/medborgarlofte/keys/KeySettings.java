package se.medborgarlofte.keys;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys as they are set from outside.
 *
 * @param applicationKeys each "id:base64" of 32 bytes; the first is used from now on, the others still open what they
 *     sealed. None: one is made and kept in the data folder, which several instances do not share.
 * @param dataFolder where a key that is made is kept, readable by the program only
 */
@ConfigurationProperties("medborgarlofte")
record KeySettings(
        @DefaultValue List<String> applicationKeys,
        @DefaultValue("./data") String dataFolder) {}
