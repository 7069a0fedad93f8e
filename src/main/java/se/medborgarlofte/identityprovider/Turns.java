package se.medborgarlofte.identityprovider;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How many requests wait for providers at once: slow ones leave room at the doors for everybody else. */
@Component
class Turns {

    static final int AT_ONCE = 8;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /** @throws Unavailable at once where too many wait already */
    <T> T take(Supplier<T> question) {
        if (!free.tryAcquire()) {
            throw new Unavailable("too many wait for providers");
        }
        try {
            return question.get();
        } finally {
            free.release();
        }
    }
}
