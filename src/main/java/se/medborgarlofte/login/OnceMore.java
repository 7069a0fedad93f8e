package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.medborgarlofte.security.CurrentActor;
import se.medborgarlofte.security.NotFresh;

/** Leads one who must prove once more who they are to where they can, and keeps what they sent meanwhile. */
@ControllerAdvice
class OnceMore {

    private final Door door;
    private final StepOrder steps;

    OnceMore(Door door, StepOrder steps) {
        this.door = door;
        this.steps = steps;
    }

    @ExceptionHandler(NotFresh.class)
    void prove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long person = CurrentActor.of(request).orElseThrow().personId();
        door.onwards(request, response, person, steps.again(person));
    }
}
