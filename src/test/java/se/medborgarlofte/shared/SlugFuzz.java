package se.medborgarlofte.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a thing is called, it gets an address that stands in a line by itself. */
class SlugFuzz {

    @ValueSource(
            strings = {"Överenskommelse 2026", "", "İ ß ﬁ", "--a--", "\u0000", "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a"})
    @FuzzTest(maxDuration = "30s")
    void becomesAnAddressWhateverTheName(@NotNull String name) {
        Slug slug = Slug.of(name);
        assertThat(slug.value())
                .matches("[a-z0-9-]{1,80}")
                .doesNotStartWith("-")
                .doesNotEndWith("-");
        assertThat(Slug.of(slug.value())).isEqualTo(slug);
        assertThat(slug.numbered(2).value()).hasSizeLessThanOrEqualTo(80).endsWith("-2");
    }
}
