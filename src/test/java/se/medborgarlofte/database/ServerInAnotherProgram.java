package se.medborgarlofte.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Started by a test as a program of its own: opens the server on a folder, writes a row, and then waits to be killed. */
final class ServerInAnotherProgram {

    static final String READY = "row written";

    private ServerInAnotherProgram() {}

    public static void main(String[] args) throws SQLException, IOException {
        try {
            EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]));
            Notes.write(server, args[1]);
            System.out.println(READY);
        } catch (DatabaseNotStarted e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
        System.in.read();
    }

    static Process start(Path folder, String row) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerInAnotherProgram.class.getName(),
                        folder.toString(),
                        row)
                .redirectErrorStream(true)
                .start();
    }
}
