package se.medborgarlofte.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what the program takes a request for. */
@TestComponent
@RestController
class WhoAsks {

    @GetMapping({"/", "/readyz"})
    String answer(HttpServletRequest request) {
        return "from %s by %s of %s".formatted(request.getRemoteAddr(), request.getScheme(), request.getServerName());
    }
}
