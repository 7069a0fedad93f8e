package se.medborgarlofte.shared;

/** Patterns of SQL's {@code ilike}. */
public final class Containing {

    private Containing() {}

    /** Finds the text anywhere, taken as it was typed: no character of it means anything else; empty finds all. */
    public static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
