package se.medborgarlofte.administration.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ids out of what a form sends; what is no id is 0, which nothing has. */
final class Numbers {

    private Numbers() {}

    static long id(@Nullable String typed) {
        try {
            return typed == null ? 0 : Long.parseLong(typed.strip());
        } catch (NumberFormatException garbage) {
            return 0;
        }
    }

    static Set<Long> ids(@Nullable List<String> typed) {
        Set<Long> ids = new LinkedHashSet<>();
        if (typed != null) {
            typed.forEach(one -> ids.add(id(one)));
        }
        return ids;
    }
}
