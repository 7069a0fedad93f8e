package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.promise.Pace;

/** The frames of the pages, the building blocks and the error pages. */
class LayoutTests {

    record Senders(
            String municipality, String href, @Nullable String policeArea) {}

    record Entry(String key, String href, boolean current) {}

    record Person(String name) {}

    record Link(String href, String name) {}

    record Figure(
            String status,
            String text,
            int counted,
            int required,
            @Nullable Pace pace) {}

    private static final Senders SENDERS = new Senders("Piteå kommun", "/pitea", "Piteå Älvdal");

    private static final Map<String, Object> PUBLIC = Map.of(
            "senders",
            SENDERS,
            "exampleMode",
            true,
            "links",
            List.of(new Link("/pitea", "Piteå")),
            "figures",
            List.of(
                    new Figure("ON_TRACK", "I fas", 2, 3, new Pace(1, 150, 365)),
                    new Figure("REACHED", "Nått", 20, 8, null)),
            "page",
            5,
            "pages",
            9);

    @Test
    void thePublicFrameHoldsThePageBetweenHeaderAndFooter() throws Exception {
        Document page = Rendering.page("sample/public", PUBLIC);

        assertThat(page.title()).isEqualTo("Prov – Medborgarlöften");
        assertThat(page.select("html").attr("lang")).isEqualTo("sv");
        assertThat(page.select("head title")).hasSize(1);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Kort om sidan");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("main h1").text()).isEqualTo("Prov");
        assertThat(page.select("nav.trail a").attr("href")).isEqualTo("/pitea");
        assertThat(page.select(page.select("a.skip").attr("href") + " main")).hasSize(1);
        assertThat(page.select("footer a[href='tel:112'], footer a[href='tel:11414']"))
                .hasSize(2);
    }

    @Test
    void bothSendersAreNamedOnTop() throws Exception {
        Document page = Rendering.page("sample/public", PUBLIC);

        assertThat(page.select("header .senders li").eachText())
                .containsExactly("Piteå kommun", "Polisen Lokalpolisområde Piteå Älvdal");
        assertThat(page.select("header .example").text()).startsWith("Exempeldata.");
        Document bare = Rendering.page("error/404", Map.of());
        assertThat(bare.select(".senders, .example, .trail")).isEmpty();
    }

    @Test
    void aPublicPageHasNoScriptNoStyleNoFormAndNoOtherHost() throws Exception {
        Document page = Rendering.page("sample/public", PUBLIC);

        assertThat(page.select("script, style, [style], [onclick], form, iframe"))
                .isEmpty();
        assertThat(page.select("link, img").eachAttr("href")).allMatch(href -> href.startsWith("/"));
    }

    @Test
    void theStaffFrameSaysWhereOneIsAndWhoOneIs() throws Exception {
        Document page = Rendering.page(
                "sample/staff",
                Map.of(
                        "navigation",
                        List.of(new Entry("sample.menu", "/arbetsyta/loften", true)),
                        "actor",
                        new Person("Kim Exempel"),
                        "flash",
                        "sample.done",
                        "flashWith",
                        "Möten"));

        assertThat(page.select(".menu a[aria-current=page]").text()).isEqualTo("Löften");
        assertThat(page.select(".who p:first-child").text()).isEqualTo("Inloggad som Kim Exempel");
        assertThat(page.select(".who form[method=post]").attr("action")).isEqualTo("/logga-ut");
        assertThat(page.select("[role=status]").text()).isEqualTo("Löftet Möten är sparat.");
    }

    @Test
    void progressIsDrawnAndSaid() throws Exception {
        Document page = Rendering.page("sample/public", PUBLIC);

        assertThat(page.select(".progress-count").eachText()).containsExactly("2 av minst 3", "20 av minst 8");
        assertThat(page.select(".progress-due-text").eachText())
                .containsExactly("Till i dag krävs minst 1."
                        + " 150 av 365 dagar har gått, och så stor del av 3 är 1, avrundat nedåt.");
        assertThat(page.select(".progress-due")).hasSize(1);
        assertThat(page.select(".progress-done").eachAttr("width")).containsExactly("66.66666666666667%", "100.0%");
        assertThat(page.select(".progress svg"))
                .allSatisfy(svg -> assertThat(svg.attr("aria-hidden")).isEqualTo("true"));
        assertThat(page.select(".tag").eachText()).containsExactly("I fas", "Nått");
        assertThat(page.select(".tag").eachAttr("class")).containsExactly("tag tag-on-track", "tag tag-reached");
    }

    @Test
    void aLongListHasItsEndsAndItsNeighbours() throws Exception {
        Document page = Rendering.page("sample/public", PUBLIC);

        assertThat(page.select(".pages li").eachText())
                .containsExactly("Föregående", "1", "…", "4", "5", "6", "…", "9", "Nästa");
        assertThat(page.select(".pages [aria-current=page]").text()).isEqualTo("5");
        assertThat(page.select(".pages a[rel=next]").attr("href")).isEqualTo("/lista?q=cykel&sida=6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "403", "404", "405", "409", "413", "422", "429", "4xx", "500", "503", "5xx"})
    void everyErrorPageSaysWhatHappenedAndShowsAWayOn(String code) throws Exception {
        Document page = Rendering.page("error/" + code, Map.of());

        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.title()).isEqualTo(page.select("h1").text() + " – Medborgarlöften");
        assertThat(page.select("main .lead").text()).hasSizeGreaterThan(30);
        assertThat(page.select("main a").eachAttr("href")).contains("/", "/om");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void anErrorPageSaysWhoDidWhatWhenItKnows() throws Exception {
        Document page = Rendering.page("error/409", Map.of("problem", "Kim godkände texten nyss."));

        assertThat(page.select("main .lead").text()).isEqualTo("Kim godkände texten nyss.");
    }
}
