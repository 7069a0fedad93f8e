package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TurnsTests {

    private final Turns turns = new Turns();

    @Test
    void lastsForSoManyAtOnceAndComesBack() {
        assertThat(nested(Turns.AT_ONCE)).isEqualTo(Turns.AT_ONCE);
        assertThatThrownBy(() -> nested(Turns.AT_ONCE + 1)).isInstanceOf(Unavailable.class);
        assertThat(nested(Turns.AT_ONCE)).isEqualTo(Turns.AT_ONCE);
    }

    /** Each waits while the next one asks. */
    private int nested(int left) {
        return left == 0 ? 0 : turns.take(() -> 1 + nested(left - 1));
    }
}
