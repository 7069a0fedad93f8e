package se.medborgarlofte.dialogue;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.medborgarlofte.history.Canonical;

/** What happens when, of that day. */
public record Agenda(List<Item> items) {

    public static final Agenda NONE = new Agenda(List.of());
    public static final int MOST_ITEMS = 30;
    public static final int LONGEST_ITEM = 150;

    public record Item(LocalTime at, String text) {}

    public Agenda {
        items = List.copyOf(items);
    }

    /** All that is said in it. */
    String words() {
        return items.stream().map(Item::text).collect(Collectors.joining("\n"));
    }

    String json() {
        return Canonical.write(items);
    }

    static Agenda of(String json) {
        return new Agenda(Arrays.asList(Canonical.read(json, Item[].class)));
    }
}
