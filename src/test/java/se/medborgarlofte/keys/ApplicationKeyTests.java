package se.medborgarlofte.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationKeyTests {

    private static final String OLD = line("old", 1);
    private static final String NEW = line("new", 2);

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealedAndNeverSealsTheSameTwice() {
        ApplicationKey key = new ApplicationKey(List.of(NEW));

        String sealed = key.seal("totp/1", "Åsa");

        assertThat(key.open("totp/1", sealed)).isEqualTo("Åsa");
        assertThat(key.seal("totp/1", "Åsa")).isNotEqualTo(sealed);
    }

    @Test
    void opensForItsPurposeOnly() {
        ApplicationKey key = new ApplicationKey(List.of(NEW));
        String sealed = key.seal("totp/1", "hemligt");

        assertThatThrownBy(() -> key.open("totp/2", sealed)).isInstanceOf(ApplicationKey.NotOurs.class);
    }

    @Test
    void isRotatedByPuttingANewOneFirst() {
        String sealed = new ApplicationKey(List.of(OLD)).seal("a", "hemligt");
        ApplicationKey rotated = new ApplicationKey(List.of(NEW, OLD));

        assertThat(rotated.open("a", sealed)).isEqualTo("hemligt");
        assertThat(rotated.isOld(sealed)).isTrue();
        assertThat(rotated.isOld(rotated.seal("a", "x"))).isFalse();
        assertThatThrownBy(() -> new ApplicationKey(List.of(NEW)).open("a", sealed))
                .isInstanceOf(ApplicationKey.NotOurs.class);
    }

    @Test
    void noticesEachChangedCharacter() {
        ApplicationKey key = new ApplicationKey(List.of(NEW));
        String sealed = key.seal("a", "hemligt");

        for (int i = 0; i < sealed.length() - 1; i++) {
            String changed = sealed.substring(0, i) + (sealed.charAt(i) == 'A' ? 'B' : 'A') + sealed.substring(i + 1);
            assertThatThrownBy(() -> key.open("a", changed))
                    .as("character %d", i)
                    .isInstanceOf(ApplicationKey.NotOurs.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "new..", "new.AAAA.AAAA", "new.åäö.åäö", "x.y.z.å"})
    void refusesGarbage(String garbage) {
        ApplicationKey key = new ApplicationKey(List.of(NEW));

        assertThatThrownBy(() -> key.open("a", garbage)).isInstanceOf(ApplicationKey.NotOurs.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:", "a:AAAA", ":AAAA", "a b:AAAA"})
    void refusesToStartWithHalfAKey(String line) {
        assertThatThrownBy(() -> new ApplicationKey(List.of(line))).hasMessageContaining("application-keys");
    }

    @Test
    void isMadeOnceForTheProgramOnly() throws Exception {
        String made = KeyFile.readOrMake(folder.resolve("data"));

        assertThat(KeyFile.readOrMake(folder.resolve("data"))).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data/application-key"))))
                .isEqualTo("rw-------");
        new ApplicationKey(List.of(made));
    }

    private static String line(String id, int fill) {
        byte[] key = new byte[ApplicationKey.BYTES];
        java.util.Arrays.fill(key, (byte) fill);
        return id + ":" + Base64.getEncoder().encodeToString(key);
    }
}
