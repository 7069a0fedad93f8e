package se.medborgarlofte.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server can not run. Whoever reads it may be a developer or the one who keeps the installation: it says
 * what is wrong, and what to do, in English and in Swedish.
 */
class DatabaseNotStarted extends RuntimeException {

    private final String action;

    private DatabaseNotStarted(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }

    static DatabaseNotStarted folderInUse(Path folder) {
        return new DatabaseNotStarted("""
                The data folder %1$s is in use: the program already runs on it.
                Datamappen %1$s används redan: programmet är redan i gång med den.""".formatted(folder), """
                Stop the other one first, or start this one with another --medborgarlofte.data-folder and --server.port.
                Stoppa det andra först, eller starta det här med en annan --medborgarlofte.data-folder och --server.port.""", null);
    }

    static DatabaseNotStarted otherVersion(Path folder, String found, int needed) {
        return new DatabaseNotStarted("""
                The data in %1$s was written by PostgreSQL %2$s; this program brings PostgreSQL %3$d, which can not read it.
                Uppgifterna i %1$s är skrivna av PostgreSQL %2$s; det här programmet har PostgreSQL %3$d, som inte kan läsa dem.""".formatted(folder, found, needed), """
                Nothing was changed. Start the earlier version of the program on the folder, dump its database with pg_dump, and restore it into an empty folder; or set spring.datasource.url.
                Inget har ändrats. Starta den tidigare versionen av programmet på mappen, dumpa databasen med pg_dump och läs in den i en tom mapp; eller ange spring.datasource.url.""", null);
    }

    static DatabaseNotStarted failed(Path folder, Path log, Throwable cause) {
        return new DatabaseNotStarted("""
                The PostgreSQL that comes with the program did not start on %1$s.
                Den PostgreSQL som följer med programmet startade inte på %1$s.""".formatted(folder), """
                Its own words are at the end of %1$s. A container that runs as root must allow "unshare -U", or run as another user; or set spring.datasource.url.
                Dess egna ord står sist i %1$s. En container som kör som root måste tillåta "unshare -U" eller köra som en annan användare; eller ange spring.datasource.url.""".formatted(log), cause);
    }
}
