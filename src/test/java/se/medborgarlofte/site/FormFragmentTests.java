package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import se.medborgarlofte.shared.Ref;

/** The fields of forms: what a screen reader is told, and that nothing typed is lost. */
class FormFragmentTests {

    enum Aim {
        SAFER,
        CLOSER
    }

    record SampleForm(
            @Nullable String title,
            @Nullable String text,
            @Nullable String from,
            @Nullable String quantity,
            @Nullable String email,
            @Nullable String password,
            @Nullable String picture,
            @Nullable Long type,
            @Nullable String aim,
            @Nullable List<Long> parties,
            boolean sure,
            String submission,
            long version) {}

    private static final SampleForm TYPED = new SampleForm(
            "Fler <b>möten</b>",
            "Rad ett\r\nRad två",
            "2026-05-31",
            "tre",
            "a@pitea.example",
            "hemligt",
            null,
            2L,
            "CLOSER",
            List.of(1L, 3L),
            true,
            "5f0c",
            7);

    @Test
    void everyControlHasItsLabel() throws Exception {
        Document page = show(TYPED, null);

        assertThat(page.select(
                        ".field input:not([type=radio],[type=checkbox],[type=hidden]), .field select, .field textarea"))
                .hasSize(8)
                .allSatisfy(control -> assertThat(page.select("label[for=" + control.id() + "]"))
                        .hasSize(1));
        assertThat(page.select("input[type=radio], input[type=checkbox]"))
                .hasSize(6)
                .allSatisfy(control -> assertThat(page.select("label[for=" + control.id() + "]"))
                        .hasSize(1));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("label[for=title]").text()).isEqualTo("Rubrik");
        assertThat(page.select("label[for=email]").text()).isEqualTo("E-post (frivilligt)");
        assertThat(page.select("fieldset legend").eachText()).containsExactly("Syfte", "Parter");
    }

    @Test
    void keepsWhatWasTypedExceptThePassword() throws Exception {
        Document page = show(TYPED, null);

        assertThat(value(page, "title")).isEqualTo("Fler <b>möten</b>");
        assertThat(value(page, "quantity")).isEqualTo("tre");
        assertThat(control(page, "quantity").attr("inputmode")).isEqualTo("numeric");
        assertThat(value(page, "from")).isEqualTo("2026-05-31");
        assertThat(control(page, "from").attr("type")).isEqualTo("date");
        assertThat(control(page, "text").wholeText()).isEqualTo("Rad ett\r\nRad två");
        assertThat(control(page, "password").attr("value")).isEmpty();
        assertThat(page.select("#type option[selected]").eachAttr("value")).containsExactly("2");
        assertThat(page.select("input[name=aim][checked]").eachAttr("value")).containsExactly("CLOSER");
        assertThat(page.select("input[name=parties][checked]").eachAttr("value"))
                .containsExactly("1", "3");
        assertThat(control(page, "sure").hasAttr("checked")).isTrue();
        assertThat(page.select("input[type=hidden][name=submission]").val()).isEqualTo("5f0c");
        assertThat(page.select("input[type=hidden][name=version]").val()).isEqualTo("7");
    }

    @Test
    void aHintIsTiedToItsFieldAndOnlyWhereThereIsOne() throws Exception {
        Document page = show(TYPED, null);

        assertThat(control(page, "title").attr("aria-describedby")).isEqualTo("title-hint");
        assertThat(control(page, "title-hint").text()).isEqualTo("Högst åtta ord.");
        assertThat(control(page, "text").hasAttr("aria-describedby")).isFalse();
        assertThat(page.select("#aim-2").attr("aria-describedby")).isEqualTo("aim-2-hint");
    }

    @Test
    void anErrorIsSaidBeforeTheFieldAndInTheSummary() throws Exception {
        Document page = show(TYPED, null, "title", "type", "aim", "parties", "sure");

        Element title = control(page, "title");
        assertThat(title.attr("aria-invalid")).isEqualTo("true");
        assertThat(title.attr("aria-describedby")).isEqualTo("title-hint title-error");
        Element error = control(page, "title-error");
        assertThat(error.text()).isEqualTo("Fel: Fyll i det här.");
        assertThat(error.siblingIndex()).isLessThan(title.siblingIndex());
        assertThat(control(page, "text").hasAttr("aria-invalid")).isFalse();
        assertThat(page.select("fieldset[role=radiogroup]").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.select("fieldset[role=radiogroup]").attr("aria-describedby"))
                .isEqualTo("aim-error");
        assertThat(page.select("input[name=parties]"))
                .allSatisfy(box -> assertThat(box.attr("aria-invalid")).isEqualTo("true"));

        Element summary = control(page, "fel");
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(summary.hasAttr("autofocus")).isTrue();
        assertThat(page.select("#" + summary.attr("aria-labelledby")).text()).isEqualTo("Det här behöver du rätta");
        assertThat(summary.select("a").eachAttr("href"))
                .containsExactlyInAnyOrder("#title", "#type", "#aim", "#parties", "#sure")
                .allSatisfy(target ->
                        assertThat(page.select(target).is("input, select")).isTrue());
        assertThat(summary.select("li").eachText()).contains("Löftet finns redan.", "Rubrik: Fyll i det här.");
    }

    @Test
    void aSummaryWithoutPrefixSaysTheErrorAlone() throws Exception {
        var errors = new BeanPropertyBindingResult(TYPED, "form");
        errors.rejectValue("title", "form.error.required");

        Document page = Rendering.page(
                "sample/summary", Map.of("form", TYPED, BindingResult.MODEL_KEY_PREFIX + "form", errors));

        assertThat(page.select("#fel a").text()).isEqualTo("Fyll i det här.");
    }

    @Test
    void noErrorNoSummary() throws Exception {
        assertThat(show(TYPED, null).select("#fel, .field-error, .field-saved, [aria-invalid]"))
                .isEmpty();
    }

    @Test
    void whatSomebodyElseSavedStandsBesideWhatWasTyped() throws Exception {
        var saved = new SampleForm(
                "Färre möten",
                "Rad ett\nRad två",
                "2026-05-31",
                null,
                "a@pitea.example",
                "annat",
                null,
                1L,
                "SAFER",
                List.of(1L, 2L),
                true,
                "77aa",
                8);

        Document page = show(TYPED, saved);

        assertThat(value(page, "title")).isEqualTo("Fler <b>möten</b>");
        assertThat(control(page, "title").attr("aria-describedby")).isEqualTo("title-hint title-saved");
        assertThat(control(page, "title-saved").text()).isEqualTo("Sparat av någon annan under tiden: Färre möten");
        assertThat(control(page, "quantity-saved").text()).endsWith("tiden: Inget");
        assertThat(control(page, "type-saved").text()).endsWith("tiden: Fotpatrull");
        assertThat(control(page, "aim-saved").text()).endsWith("tiden: Ökad trygghet");
        assertThat(control(page, "parties-saved").text()).endsWith("tiden: Kommunen Polisen");
        assertThat(page.select(".field-saved").eachAttr("id"))
                .containsExactly("title-saved", "quantity-saved", "type-saved", "aim-saved", "parties-saved");
    }

    private static Document show(SampleForm form, @Nullable SampleForm saved, String... wrong) throws Exception {
        var errors = new BeanPropertyBindingResult(form, "form");
        for (String field : wrong) {
            errors.rejectValue(field, "form.error.required");
        }
        if (wrong.length > 0) {
            errors.reject("sample.exists");
        }
        Map<String, Object> model = new HashMap<>(Map.of(
                "form",
                form,
                BindingResult.MODEL_KEY_PREFIX + "form",
                errors,
                "types",
                List.of(new Ref(1, "Fotpatrull"), new Ref(2, "Trafikkontroll")),
                "aims",
                List.of(Aim.values()),
                "parties",
                List.of(new Ref(1, "Kommunen"), new Ref(2, "Polisen"), new Ref(3, "Banken"))));
        if (saved != null) {
            model.put("saved", saved);
        }
        return Rendering.page("sample/form", model);
    }

    private static Element control(Document page, String id) {
        return page.expectFirst("#" + id);
    }

    private static String value(Document page, String id) {
        return control(page, id).val();
    }
}
