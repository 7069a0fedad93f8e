package se.medborgarlofte.database;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set about the database that comes with the program.
 *
 * @param dataFolder the folder of its data; relative to the working directory
 */
@Validated
@ConfigurationProperties("medborgarlofte")
record DatabaseSettings(@NotBlank @DefaultValue("./data") String dataFolder) {

    Path folder() {
        return Path.of(dataFolder);
    }
}
