package se.medborgarlofte.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of older versions of the program may lack a list. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
