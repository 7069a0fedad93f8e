package se.medborgarlofte.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says in the log and in health's details how much the role may that the program works as: the data, or everything. */
@Component("databaseRoleHealthIndicator")
class WorkingRole extends AbstractHealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingRole.class);

    private static final String MAY_DEFINE = """
            select has_schema_privilege(current_schema(), 'CREATE')
                or exists (select from pg_class
                    where relnamespace = current_schema()::regnamespace and pg_has_role(relowner, 'USAGE'))
            """;

    private final JdbcClient jdbc;

    WorkingRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up().withDetail("role", name()).withDetail("may", mayDefine() ? "everything" : "data");
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (mayDefine()) {
            LOG.warn(
                    "The database role {} owns what it works with: one role serves for everything (README.md, database roles)",
                    name());
        } else {
            LOG.info("The database role {} may read and write data, and define nothing", name());
        }
    }

    private String name() {
        return jdbc.sql("select current_user").query(String.class).single();
    }

    private boolean mayDefine() {
        return jdbc.sql(MAY_DEFINE).query(Boolean.class).single();
    }
}
