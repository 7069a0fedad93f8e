package se.medborgarlofte.mail;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    @Bean
    Carrier carrier(ObjectProvider<JavaMailSender> servers, MailSettings settings) {
        JavaMailSender server = servers.getIfAvailable();
        if (server == null) {
            LOG.info("No mail server is set (spring.mail.host): mail is written to {}", settings.folder());
            return new FolderCarrier(Path.of(settings.folder()), settings.from());
        }
        return new SmtpCarrier(server, settings.from());
    }

    /** How mail leaves, for those who wonder where theirs went. */
    @Bean
    MailRoute mailRoute(ObjectProvider<JavaMailSender> servers) {
        return new MailRoute(servers.getIfAvailable() != null);
    }
}
