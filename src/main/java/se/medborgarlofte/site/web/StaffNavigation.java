package se.medborgarlofte.site.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.security.Action;

/** The staff menu: what the person may do somewhere. It only hides; the services refuse. */
final class StaffNavigation {

    private record Section(String key, String href, Set<Action> any) {

        /** Every page lies below the start; only the start itself belongs to it. */
        boolean holds(String path) {
            return path.equals(href) || !href.equals(START) && path.startsWith(href + "/");
        }
    }

    private static final String START = "/arbetsyta";

    private static final Set<Action> READS = Set.of(Action.READ_UNPUBLISHED);

    private static final List<Section> SECTIONS = List.of(
            new Section("site.navigation.start", START, Set.of(Action.values())),
            new Section("site.navigation.entry", "/arbetsyta/registrera", Set.of(Action.RECORD_MEASURE)),
            new Section("site.navigation.own", "/arbetsyta/egna", Set.of(Action.RECORD_MEASURE)),
            new Section("site.navigation.situation", "/arbetsyta/lagesbilder", READS),
            new Section("site.navigation.agreements", "/arbetsyta/overenskommelser", READS),
            new Section("site.navigation.promises", "/arbetsyta/loften", READS),
            new Section("site.navigation.measures", "/arbetsyta/atgarder", READS),
            new Section("site.navigation.questions", "/arbetsyta/fragor", Set.of(Action.READ_QUESTIONS)),
            new Section("site.navigation.meetings", "/arbetsyta/moten", READS),
            new Section("site.navigation.broadcasts", "/arbetsyta/sandningar", READS),
            new Section("site.navigation.news", "/arbetsyta/nyheter", READS),
            new Section(
                    "site.navigation.administration",
                    "/arbetsyta/administration",
                    Set.of(Action.ADMINISTER, Action.MANAGE_MEMBERS, Action.MANAGE_PLACES)),
            new Section("site.navigation.log", "/arbetsyta/logg", Set.of(Action.READ_AUDIT)));

    private StaffNavigation() {}

    /**
     * The entries for a person, the one that the path lies deepest in marked.
     *
     * @param allowed what the person may do somewhere
     */
    static List<NavigationEntry> of(Predicate<Action> allowed, String path) {
        List<Section> open = SECTIONS.stream()
                .filter(section -> section.any().stream().anyMatch(allowed))
                .toList();
        @Nullable
        Section current = open.stream()
                .filter(section -> section.holds(path))
                .max(Comparator.comparingInt(section -> section.href().length()))
                .orElse(null);
        return open.stream()
                .map(section -> new NavigationEntry(section.key(), section.href(), section.equals(current)))
                .toList();
    }
}
