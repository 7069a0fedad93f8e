package se.medborgarlofte.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.shared.Slug;

class SwedishMunicipalitiesTests {

    private final SwedishMunicipalities sweden = new SwedishMunicipalities();

    @Test
    void knowsAllMunicipalitiesOfTheCountry() {
        assertThat(sweden.all())
                .hasSize(290)
                .extracting(KnownMunicipality::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9]{4}"));
        assertThat(sweden.all()).extracting(KnownMunicipality::name).doesNotHaveDuplicates();
        assertThat(sweden.byCode("2581").orElseThrow().name()).isEqualTo("Piteå");
        assertThat(sweden.byCode("0000")).isEmpty();
    }

    @Test
    void sortsAsSwedesDo() {
        assertThat(sweden.all().get(0).name()).isEqualTo("Ale");
        assertThat(sweden.all().get(289).name()).isEqualTo("Övertorneå");
    }

    @Test
    void givesEachItsOwnAddress() {
        assertThat(sweden.all())
                .extracting(KnownMunicipality::slug)
                .doesNotHaveDuplicates()
                .allMatch(slug -> new Slug(slug).value().equals(slug))
                .doesNotContainAnyElementsOf(ReservedWords.all());
    }

    @Test
    void tellsHaboFromHabo() {
        assertThat(sweden.byCode("0643").orElseThrow()).isEqualTo(new KnownMunicipality("0643", "Habo", "habo"));
        assertThat(sweden.byCode("0305").orElseThrow()).isEqualTo(new KnownMunicipality("0305", "Håbo", "haabo"));
    }
}
