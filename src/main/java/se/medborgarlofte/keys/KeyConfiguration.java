package se.medborgarlofte.keys;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeyConfiguration {

    @Bean
    ApplicationKey applicationKey(KeySettings settings) {
        return new ApplicationKey(
                settings.applicationKeys().isEmpty()
                        ? List.of(KeyFile.readOrMake(Path.of(settings.dataFolder())))
                        : settings.applicationKeys());
    }
}
