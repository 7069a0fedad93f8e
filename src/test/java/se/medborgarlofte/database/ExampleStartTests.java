package se.medborgarlofte.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.MedborgarlofteApplication;
import se.medborgarlofte.shared.RunMode;

/** The program as a newcomer starts it: no setting at all, but for a folder and a port of the test's own. */
@ExtendWith(OutputCaptureExtension.class)
class ExampleStartTests {

    @TempDir
    Path parent;

    @Test
    void startsOnItsOwnDatabaseAndStopsItLast(CapturedOutput output) throws IOException {
        Path folder = parent.resolve("data");
        try (ConfigurableApplicationContext program = start(folder)) {
            assertThat(program.getBean(RunMode.class).example()).isTrue();
            assertThat(program.getBean(JdbcClient.class)
                            .sql("SELECT current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo(Roles.APPLICATION);
            assertThat(output).contains("Example logins at /logga-in, password tryggt-i-exemplet:");
            assertThat(loginsOfTheReadme())
                    .hasSize(8)
                    .allSatisfy((login, does) -> assertThat(output)
                            .containsPattern("(?m)^  " + Pattern.quote(login) + " +" + Pattern.quote(does) + "$"));
        }
        assertThat(Orphans.runningFrom(folder.resolve("binaries").toRealPath())).isEmpty();
    }

    @Test
    void listensToThisComputerOnlyWhateverElseIsSet() throws IOException {
        try (ConfigurableApplicationContext program = start(parent.resolve("data"), "--server.address=0.0.0.0")) {
            int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
                assertThat(socket.isConnected()).isTrue();
            }
            for (InetAddress other : addressesBesideLoopback()) {
                assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(ConnectException.class);
            }
            assertThat(program.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void saysInBothLanguagesThatTheFolderIsInUse(CapturedOutput output) {
        Path folder = parent.resolve("data");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThatThrownBy(() -> start(folder)).hasRootCauseInstanceOf(DatabaseNotStarted.class);
            assertThat(output)
                    .contains("APPLICATION FAILED TO START")
                    .contains("is in use")
                    .contains("används redan")
                    .contains("Stoppa det andra först");
            assertThat(server.jdbcUrl()).isNotBlank();
        }
    }

    private static Map<String, String> loginsOfTheReadme() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.matches("\\| `.*\\.example` \\|.*"))
                .map(line -> line.replace("`", "").split("\\|"))
                .collect(Collectors.toMap(cells -> cells[1].strip(), cells -> cells[2].strip()));
    }

    private static ConfigurableApplicationContext start(Path folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--medborgarlofte.data-folder=" + folder, "--server.port=0"));
        arguments.addAll(List.of(more));
        return SpringApplication.run(MedborgarlofteApplication.class, arguments.toArray(String[]::new));
    }

    private static List<InetAddress> addressesBesideLoopback() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }
}
