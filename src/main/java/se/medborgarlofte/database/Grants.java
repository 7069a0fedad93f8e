package se.medborgarlofte.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.core.io.ClassPathResource;

/** Gives the application's role what {@code db/grants.sql} says, of every table that there is after the migrations. */
class Grants implements Callback {

    private static final ClassPathResource SCRIPT = new ClassPathResource("db/grants.sql");

    private final ApplicationRole application;

    /** Tells the name of the role that the program works as. */
    @FunctionalInterface
    interface ApplicationRole {
        String name() throws SQLException;
    }

    Grants(ApplicationRole application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection owner = context.getConnection();
        try (PreparedStatement named =
                        owner.prepareStatement("select set_config('medborgarlofte.application', ?, false)");
                Statement grants = owner.createStatement()) {
            named.setString(1, application.name());
            named.execute();
            grants.execute(SCRIPT.getContentAsString(StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new FlywayException("the rights of the database roles could not be set", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getCallbackName() {
        return "grants";
    }
}
