package se.medborgarlofte.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes back in a cookie or a hidden field: what we sealed opens, and nothing else does. */
class ApplicationKeyFuzz {

    private static final ApplicationKey KEY =
            new ApplicationKey(List.of("1:" + Base64.getEncoder().encodeToString(new byte[ApplicationKey.BYTES])));

    @ValueSource(strings = {"", "1..", "1.AAAAAAAAAAAAAAAA.AAAA", "1.AAAAAAAAAAAAAAAA.", "2.a.b", "å"})
    @FuzzTest(maxDuration = "30s")
    void opensOnlyWhatWasSealedHere(@NotNull String text) {
        assertThatThrownBy(() -> KEY.open("purpose", text)).isInstanceOf(ApplicationKey.NotOurs.class);
        if (text.codePoints().allMatch(Character::isDefined)) {
            assertThat(KEY.open(text, KEY.seal(text, "secret"))).isEqualTo("secret");
        }
        assertThatThrownBy(() -> KEY.open("other" + text, KEY.seal(text, "secret")))
                .isInstanceOf(ApplicationKey.NotOurs.class);
    }
}
