package se.medborgarlofte.promise;

import java.util.Map;
import java.util.Set;
import se.medborgarlofte.form.Refusal;

/** For which of a list something was done: only those that stand there, and of measures never for none. */
final class Lists {

    private Lists() {}

    /**
     * @param kind meetings and broadcasts are not asked for which
     * @param published the promises that it is linked to
     * @param kept for whom it was done as the ledger has it: that may stay, though the list has changed since
     */
    static void check(
            Source.Kind kind, OccurrenceFacts facts, Map<Long, PromiseContent> published, Set<CoveredMember> kept) {
        for (CoveredMember member : facts.members()) {
            PromiseContent promise = published.get(member.promiseId());
            if (promise == null || !(kept.contains(member) || stands(member, promise, facts))) {
                throw Refusal.at("members", "promise.error.ledger.member");
            }
        }
        if (kind != Source.Kind.MEASURE) {
            return;
        }
        published.forEach((id, promise) -> {
            boolean none = facts.members().stream().noneMatch(member -> member.promiseId() == id);
            if (none && promise.countsByListOnly(facts.activityType(), facts.dates())) {
                throw Refusal.at("members", "promise.error.ledger.member.none");
            }
        });
    }

    private static boolean stands(CoveredMember member, PromiseContent promise, OccurrenceFacts facts) {
        return promise.targets().stream()
                .filter(target -> target.key() == member.targetKey() && target.counts(facts.activityType()))
                .anyMatch(target ->
                        target.rule() instanceof Coverage list && list.members().contains(member.member()));
    }
}
