package se.medborgarlofte.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RoomTests {

    private static final Duration LONG = Duration.ofSeconds(50);

    @Test
    void refusesWhenPlacesAndQueueAreFull() throws Exception {
        Room room = new Room(2, LONG);
        assertThat(room.enter()).isTrue();
        assertThat(room.enter()).isTrue();
        CompletableFuture<Boolean> third = entering(room);
        until(() -> room.waiting() == 1);

        assertThat(room.enter()).as("no place, and no place to wait").isFalse();

        room.leave();
        assertThat(third.get()).isTrue();
        assertThat(room.waiting()).isZero();
    }

    @Test
    void refusesWhenTheWaitIsOver() throws Exception {
        Room room = new Room(2, Duration.ofMillis(1));
        room.enter();
        room.enter();
        assertThat(room.enter()).isFalse();
        room.leave();
        assertThat(room.enter()).as("the place in the queue was given back").isTrue();
        assertThat(room.enter()).isFalse();
    }

    private static CompletableFuture<Boolean> entering(Room room) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return room.enter();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void until(java.util.function.BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
