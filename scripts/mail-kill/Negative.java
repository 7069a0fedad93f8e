package se.medborgarlofte.mail;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Configuration;

/**
 * The negative control of {@code mail-kill.sh}, put into the running program only: an outbox as it must not be. "lost"
 * notes each mail as sent before it is handed over, "ids" gives it a Message-ID at each attempt.
 */
@Configuration(proxyBeanMethods = false)
class Negative implements BeanPostProcessor {

    private final ObjectProvider<Queue> queue;

    Negative(ObjectProvider<Queue> queue) {
        this.queue = queue;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Carrier carrier)) {
            return bean;
        }
        return System.getProperty("negative").equals("lost") ? beforehand(carrier) : renamed(carrier);
    }

    private Carrier beforehand(Carrier carrier) {
        return (mail, contents) -> {
            queue.getObject().sent(mail.id());
            carrier.carry(mail, contents);
        };
    }

    private static Carrier renamed(Carrier carrier) {
        return (mail, contents) -> carrier.carry(
                new Waiting(
                        mail.id(),
                        "<" + UUID.randomUUID() + "@negative>",
                        mail.to(),
                        mail.subject(),
                        mail.sealed(),
                        mail.writtenAt(),
                        mail.attempts()),
                contents);
    }
}
