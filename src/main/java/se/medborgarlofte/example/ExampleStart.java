package se.medborgarlofte.example;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.RunMode;

/** Fills the database that comes with the program, the first time, and says where to look and how to log in. */
@Component
class ExampleStart {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleStart.class);

    private final RunMode mode;
    private final Example example;
    private final ApplicationContext context;

    ExampleStart(RunMode mode, Example example, ApplicationContext context) {
        this.mode = mode;
        this.example = example;
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (!mode.example()) {
            return;
        }
        example.load();
        LOG.info("""

                Medborgarlöften: http://localhost:{}
                Example logins at /logga-in, password {}:
                  {}""", port(), ExamplePeople.PASSWORD, String.join("\n  ", ExamplePeople.lines()));
    }

    private String port() {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? String.valueOf(web.getWebServer().getPort())
                : "8080";
    }
}
