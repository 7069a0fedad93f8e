package se.medborgarlofte.promise.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.Rule;
import se.medborgarlofte.promise.Target;

/** All kinds of rules that an editor may write. */
@Component
class RuleForms {

    private final Map<String, RuleForm<?>> byKind = new LinkedHashMap<>();

    RuleForms(List<RuleForm<?>> forms) {
        forms.forEach(form -> byKind.put(Rule.kind(form.rule()), form));
    }

    List<String> kinds() {
        return List.copyOf(byKind.keySet());
    }

    boolean knows(@Nullable String kind) {
        return kind != null && byKind.containsKey(kind);
    }

    /** A new target of the kind, which is known. */
    TargetRow empty(String kind) {
        return TargetRow.empty(kind, of(kind).empty());
    }

    TargetRow row(Target target) {
        return TargetRow.of(target, typed(of(target.rule().kind()), target.rule()));
    }

    @Nullable
    Rule read(String kind, RuleFields fields) {
        return of(kind).read(fields);
    }

    private static <R extends Rule> Map<String, String> typed(RuleForm<R> form, Rule rule) {
        return form.typed(form.rule().cast(rule));
    }

    private RuleForm<?> of(String kind) {
        RuleForm<?> form = byKind.get(kind);
        if (form == null) {
            throw new IllegalArgumentException("no kind of rule: " + kind);
        }
        return form;
    }
}
