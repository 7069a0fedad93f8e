package se.medborgarlofte.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.testing.Caller;

/** What is said of an error: to people a reference, to the log the reference and the rest. */
@EdgeTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageBrowserTests {

    @LocalServerPort
    int port;

    @Test
    void showAReferenceAndNothingOfTheInside() throws Exception {
        Caller stranger = new Caller(port);
        for (int status : Answers.STATUSES) {
            HttpResponse<String> answer = stranger.get(Answers.OPEN + status);
            assertThat(reference(answer)).as(answer.body()).matches("[0-9a-f]{8}");
            assertThat(answer.body()).doesNotContain("/svar/", "hemligheten", "Tomcat", "Exception");
        }
        assertThat(reference(stranger.get("/pitea/%ff"))).matches("[0-9a-f]{8}");
        assertThat(reference(stranger.get(Answers.OPEN + 404)))
                .isNotEqualTo(reference(stranger.get(Answers.OPEN + 404)));
    }

    @Test
    void haveTheirReferenceInTheLogWhereTheFaultIsOurs(CapturedOutput log) throws Exception {
        Caller stranger = new Caller(port);
        for (String path : List.of(Answers.OPEN + 500, Answers.OPEN + 503, Answers.OPEN + "fel")) {
            String shown = reference(stranger.get(path));
            assertThat(log.getOut().lines().filter(line -> line.contains(shown)))
                    .as(path)
                    .singleElement()
                    .asString()
                    .contains("Error " + shown + " was shown to somebody");
        }
        assertThat(log).contains("IllegalStateException: hemligheten");
        String citizens = reference(stranger.get(Answers.OPEN + 404));
        assertThat(log).doesNotContain(citizens);
    }

    private static String reference(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main p").eachText().stream()
                .filter(text -> text.contains("kontaktar oss"))
                .map(text -> text.replaceAll(".*: ", ""))
                .findFirst()
                .orElse("");
    }
}
