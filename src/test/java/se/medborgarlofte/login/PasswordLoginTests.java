package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PasswordLoginTests {

    @Test
    void hashesWithArgon2idOfTheAgreedStrength() {
        BoundedPasswordEncoder encoder = new BoundedPasswordEncoder(1, 1000);
        String hash = String.valueOf(encoder.encode("å".repeat(100)));

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches("å".repeat(100), hash)).isTrue();
        assertThat(encoder.matches("a\u030a".repeat(100), hash)).isTrue();
        assertThat(encoder.matches("å".repeat(99), hash)).isFalse();
    }

    @Test
    void turnsAwayWhoGetsNoTurnInTime() throws Exception {
        BoundedPasswordEncoder encoder = new BoundedPasswordEncoder(1, 0);
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            tries.add(crowd.submit(() -> {
                start.await();
                try {
                    return encoder.encode("ett lösenord av många") != null;
                } catch (TooBusy busy) {
                    assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                    assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("5");
                    return false;
                }
            }));
        }
        start.countDown();
        List<Boolean> served = new ArrayList<>();
        for (Future<Boolean> one : tries) {
            served.add(one.get());
        }
        crowd.shutdown();

        assertThat(served).contains(true, false);
        assertThat(encoder.encode("och sedan går det igen")).isNotNull();
    }

    @Test
    void givesTheTurnBackWhenHashingFails() {
        BoundedPasswordEncoder encoder = new BoundedPasswordEncoder(1, 0);
        assertThatThrownBy(() -> encoder.upgradeEncoding("garbage")).isInstanceOf(RuntimeException.class);
        assertThat(encoder.matches("x", "garbage")).isFalse();
        assertThat(encoder.matches("x", "garbage")).isFalse();
    }
}
