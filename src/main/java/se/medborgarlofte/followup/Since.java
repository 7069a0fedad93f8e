package se.medborgarlofte.followup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was recorded, corrected or struck after a round was frozen, for one of its targets.
 *
 * @param frozen as the parties approved it
 * @param now as it is counted now, of the same days
 * @param come events that the frozen figure does not have
 * @param gone events that it has and that no longer stand so
 */
public record Since(String promise, JudgedTarget frozen, int now, List<FrozenEvent> come, List<FrozenEvent> gone) {

    static Stream<Since> of(FollowUpContent content, List<JudgedPromise> live) {
        return content.promises().stream()
                .flatMap(promise -> promise.targets().stream()
                        .flatMap(
                                target -> Judging.find(live, promise.id(), target.key())
                                        .map(now -> of(promise.title(), target, now))
                                        .stream()))
                .filter(since -> !since.come().isEmpty()
                        || !since.gone().isEmpty()
                        || since.now() != since.frozen().counted());
    }

    private static Since of(String promise, JudgedTarget frozen, JudgedTarget live) {
        return new Since(
                promise,
                frozen,
                live.counted(),
                without(live.events(), frozen.events()),
                without(frozen.events(), live.events()));
    }

    private static List<FrozenEvent> without(List<FrozenEvent> all, List<FrozenEvent> some) {
        Set<String> ids = some.stream().map(FrozenEvent::id).collect(Collectors.toSet());
        return all.stream().filter(event -> !ids.contains(event.id())).toList();
    }
}
