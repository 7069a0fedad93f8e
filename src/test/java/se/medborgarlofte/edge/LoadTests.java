package se.medborgarlofte.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.testing.Caller;

/** Real requests on a real port, as many as the program takes on and more. Each waits for the test to let it go. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@ExtendWith(OutputCaptureExtension.class)
class LoadTests {

    private static final String[] SMALL = {
        "--medborgarlofte.requests.open=4", "--medborgarlofte.requests.staff=2", "--medborgarlofte.requests.doors=2"
    };

    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    void worksOnSoManyAndTellsTheRestToComeBack(CapturedOutput log) throws Exception {
        try (EdgeProgram program = EdgeProgram.start(Slow.class, SMALL)) {
            Slow slow = program.part(Slow.class);
            List<CompletableFuture<HttpResponse<String>>> atWork = ask(program, "/", 4);
            slow.began.acquire(4);

            HttpResponse<String> refused = program.caller().get("/pitea");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("5");
            assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(refused.body()).contains("<html lang=\"sv\"", "för många besökare");
            String reference = refused.body().replaceAll("(?s).*kontaktar oss: ([0-9a-f]{8}).*", "$1");
            assertThat(log).contains("Error " + reference + " was shown to somebody");

            for (String reserved : List.of("/arbetsyta", "/logga-in", "/css/site.css", "/readyz", "/actuator/health")) {
                assertThat(program.caller().get(reserved).statusCode())
                        .as(reserved)
                        .isEqualTo(200);
            }
            slow.go.countDown();
            assertThat(statuses(atWork)).containsOnly(200).hasSize(4);
            assertThat(program.caller().get("/pitea").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void strangersAtTheDoorsDoNotKeepStaffFromWork() throws Exception {
        try (EdgeProgram program = EdgeProgram.start(Slow.class, SMALL)) {
            List<CompletableFuture<HttpResponse<String>>> atWork = ask(program, "/inbjudan/x", 2);
            program.part(Slow.class).began.acquire(2);

            assertThat(program.caller().get("/logga-in").statusCode()).isEqualTo(503);
            assertThat(program.caller().get("/arbetsyta").statusCode()).isEqualTo(200);
            program.part(Slow.class).go.countDown();
            assertThat(statuses(atWork)).containsOnly(200);
        }
    }

    @Test
    void whoWaitsIsServedWhenAPlaceIsFree() throws Exception {
        try (EdgeProgram program = EdgeProgram.start(Slow.class, SMALL[0], "--medborgarlofte.requests.patience=100s")) {
            Slow slow = program.part(Slow.class);
            List<CompletableFuture<HttpResponse<String>>> all = ask(program, "/", 6);
            slow.began.acquire(4);
            Room room = program.part(LoadFilter.class).room(Area.OPEN);
            while (room.waiting() < 2) {
                Thread.onSpinWait();
            }
            assertThat(slow.began.tryAcquire()).as("four at once, not six").isFalse();
            assertThat(program.caller().get("/").statusCode())
                    .as("the queue is full")
                    .isEqualTo(503);
            slow.go.countDown();
            assertThat(statuses(all)).containsOnly(200).hasSize(6);
        }
    }

    /** Without virtual threads, one area that is full must leave threads to the others. */
    @Test
    void hasMoreThreadsThanAllRoomsTogetherTake() {
        try (EdgeProgram program = EdgeProgram.start(Slow.class)) {
            LoadFilter loads = program.part(LoadFilter.class);
            int taken = Arrays.stream(Area.values())
                    .mapToInt(area -> loads.room(area).size())
                    .sum();
            int threads =
                    program.context().getEnvironment().getRequiredProperty("server.tomcat.threads.max", Integer.class);
            assertThat(taken).isGreaterThan(100).isLessThan(threads);
        }
    }

    /** The negative control: the same crowd, where there is room for all. */
    @Test
    void nobodyIsRefusedWhereThereIsRoom() throws Exception {
        try (EdgeProgram program = EdgeProgram.start(Slow.class, "--medborgarlofte.requests.open=7")) {
            List<CompletableFuture<HttpResponse<String>>> all = ask(program, "/", 7);
            program.part(Slow.class).began.acquire(7);
            program.part(Slow.class).go.countDown();
            assertThat(statuses(all)).containsOnly(200).hasSize(7);
        }
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(EdgeProgram program, String path, int times) {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Caller caller = program.caller();
            answers.add(CompletableFuture.supplyAsync(() -> answer(caller, path), callers));
        }
        return answers;
    }

    private static HttpResponse<String> answer(Caller caller, String path) {
        try {
            return caller.get(path);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Integer> statuses(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }

    @TestComponent
    @RestController
    static class Slow {

        final Semaphore began = new Semaphore(0);
        final CountDownLatch go = new CountDownLatch(1);

        @GetMapping({"/", "/inbjudan/x"})
        String slow() throws InterruptedException {
            began.release();
            go.await();
            return "done";
        }

        @GetMapping({"/pitea", "/arbetsyta", "/logga-in", "/readyz", "/actuator/health"})
        String quick() {
            return "done";
        }
    }
}
