package se.medborgarlofte.measure.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.promise.Coverage;
import se.medborgarlofte.promise.CoveredMember;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.shared.Period;

/** For which of the lists of its promises a measure was done, as forms ask and say it. */
final class Members {

    private static final String FIELD = "members";

    private Members() {}

    /** One to tick. */
    record Choice(String id, String name) {}

    /** All that stand on a list of the promises that counts the type then, and those that are chosen already. */
    static List<Choice> of(
            Collection<PublishedPromise> offered, long type, Period dates, Collection<CoveredMember> chosen) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        Stream.concat(
                        offered.stream()
                                .filter(promise -> promise.content().counts(type, dates))
                                .flatMap(promise -> listed(promise, type)),
                        chosen.stream())
                .forEach(member -> choices.putIfAbsent(code(member), new Choice(code(member), member.member())));
        return List.copyOf(choices.values());
    }

    private static Stream<CoveredMember> listed(PublishedPromise promise, long type) {
        return promise.content().targets().stream()
                .filter(target -> target.counts(type) && target.rule() instanceof Coverage)
                .flatMap(target -> ((Coverage) target.rule())
                        .members().stream().map(member -> new CoveredMember(promise.id(), target.key(), member)));
    }

    /** Without commas: a form's only value would be parted at them. */
    static String code(CoveredMember member) {
        return member.promiseId() + "/" + member.targetKey() + "/"
                + URLEncoder.encode(member.member(), StandardCharsets.UTF_8);
    }

    static List<String> codes(Collection<CoveredMember> members) {
        return members.stream().map(Members::code).sorted().toList();
    }

    /** @param linked to which promises the measure is linked: lists of others are of no matter */
    static Set<CoveredMember> read(Fields fields, @Nullable List<String> typed, Set<Long> linked) {
        Set<CoveredMember> members = new HashSet<>();
        for (String code : typed == null ? List.<String>of() : typed) {
            String[] parts = code.split("/", 3);
            Long promise = Typed.id(parts[0]);
            Long target = parts.length == 3 ? Typed.id(parts[1]) : null;
            if (promise == null || target == null || target < 1 || target > Integer.MAX_VALUE) {
                fields.reject(FIELD, "form.error.choice");
            } else if (linked.contains(promise)) {
                members.add(new CoveredMember(promise, target.intValue(), name(parts[2])));
            }
        }
        return members;
    }

    private static String name(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbage) {
            return encoded;
        }
    }
}
