package se.medborgarlofte.question.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.medborgarlofte.question.QuestionSearch;

/** How the list of questions is asked for; anything may come, and what is not understood is left out. */
record QuestionFilter(
        @Nullable String lage,
        @Nullable String kommun,
        @Nullable String sida) {

    QuestionSearch search() {
        return new QuestionSearch(state(), number(kommun), page());
    }

    String href() {
        return UriComponentsBuilder.fromPath("/arbetsyta/fragor")
                .queryParam("lage", state())
                .queryParam("kommun", number(kommun) == null ? "" : number(kommun))
                .toUriString();
    }

    private QuestionSearch.State state() {
        for (QuestionSearch.State state : QuestionSearch.State.values()) {
            if (state.name().equals(lage)) {
                return state;
            }
        }
        return QuestionSearch.State.OPEN;
    }

    private int page() {
        Long page = number(sida);
        return page == null ? 1 : (int) Math.min(page, 100_000);
    }

    private static @Nullable Long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
