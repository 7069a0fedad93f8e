package se.medborgarlofte.followup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;

/** What may be said of the targets of a round. */
final class Judging {

    private Judging() {}

    /** @throws Refusal where something is said that cannot be said of a period that runs, or has ended */
    static List<JudgedPromise> judge(List<JudgedPromise> promises, List<Said> said) {
        return promises.stream()
                .map(promise -> new JudgedPromise(
                        promise.id(),
                        promise.title(),
                        promise.targets().stream()
                                .map(target -> of(said, promise.id(), target.key())
                                        .map(one -> judge(promise, target, one))
                                        .orElse(target))
                                .toList()))
                .toList();
    }

    private static Optional<Said> of(List<Said> said, long promise, int target) {
        return said.stream()
                .filter(one -> one.promise() == promise && one.target() == target)
                .findFirst();
    }

    private static JudgedTarget judge(JudgedPromise promise, JudgedTarget target, Said said) {
        Judgement judgement = said.judgement();
        if (judgement != null && !Judgement.of(target.ended()).contains(judgement)) {
            throw Refusal.of("followup.error.time." + target.ended(), promise.title());
        }
        PersonalDataGuard.check("rows", said.reason());
        return target.judged(judgement, said.reason());
    }

    /** The figures anew; what was said stays where the arithmetic says what it said then. */
    static List<JudgedPromise> refreshed(List<JudgedPromise> before, List<JudgedPromise> now) {
        return now.stream()
                .map(promise -> new JudgedPromise(
                        promise.id(),
                        promise.title(),
                        promise.targets().stream()
                                .map(target -> find(before, promise.id(), target.key())
                                        .filter(old -> old.ended() == target.ended()
                                                && Objects.equals(old.proposal(), target.proposal()))
                                        .map(old -> target.judged(old.judgement(), old.reason()))
                                        .orElse(target))
                                .toList()))
                .toList();
    }

    static Optional<JudgedTarget> find(List<JudgedPromise> promises, long promise, int key) {
        return promises.stream()
                .filter(each -> each.id() == promise)
                .flatMap(each -> each.targets().stream())
                .filter(target -> target.key() == key)
                .findFirst();
    }

    /** @throws Refusal where a target is not judged, or citizens would not be told why */
    static void requireComplete(List<JudgedPromise> promises) {
        require(promises, target -> target.judgement() != null, "followup.error.unjudged");
        require(promises, target -> !needsReason(target) || !target.reason().isBlank(), "followup.error.reason");
    }

    private static boolean needsReason(JudgedTarget target) {
        Judgement judgement = target.judgement();
        return target.differs() || target.proposal() == null || judgement != null && judgement.needsReason();
    }

    private static void require(List<JudgedPromise> promises, Predicate<JudgedTarget> rule, String messageKey) {
        for (JudgedPromise promise : promises) {
            if (!promise.targets().stream().allMatch(rule)) {
                throw Refusal.of(messageKey, promise.title());
            }
        }
    }
}
