package se.medborgarlofte.edge;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Pages of the two chains that answer as they are told; imported by the tests that need them. */
@TestComponent
@Controller
class Answers {

    static final List<Integer> STATUSES = List.of(400, 403, 404, 405, 409, 413, 422, 429, 500, 503);

    static final String OPEN = "/om/svar/";
    static final String STAFF = "/arbetsyta/svar/";

    @GetMapping({OPEN + "{status}", STAFF + "{status}"})
    String answer(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatus.valueOf(status), "hemligheten i " + STAFF);
    }

    @GetMapping({OPEN + "fel", STAFF + "fel"})
    String fail() {
        throw new IllegalStateException("hemligheten i " + Map.of());
    }
}
