package se.medborgarlofte.promise.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.promise.ActivityTypeSummary;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.web.PromiseTemplate.Goal;
import se.medborgarlofte.shared.NotFound;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The templates of promises: data, one file for each language, to which anybody can add one without code. */
@Component
class PromiseTemplates {

    private static final String FILE = "messages/promise-templates_sv.json";

    private final List<PromiseTemplate> all;
    private final RuleForms rules;
    private final Parties parties;
    private final ActivityTypes types;

    PromiseTemplates(RuleForms rules, Parties parties, ActivityTypes types) {
        this.rules = rules;
        this.parties = parties;
        this.types = types;
        this.all = read();
        for (PromiseTemplate template : all) {
            if (!template.targets().stream().map(Goal::rule).allMatch(rules::knows)) {
                throw new IllegalStateException("unknown kind of rule in " + FILE + ": " + template.key());
            }
        }
    }

    List<PromiseTemplate> all() {
        return all;
    }

    /** The form of a new promise under the agreement, begun from the template. */
    PromiseForm begun(String key, AgreementDetails agreement) {
        PromiseTemplate template = all.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("template " + key));
        PromiseForm blank = PromiseForm.under(agreement.content());
        return new PromiseForm(
                blank.submission(),
                null,
                template.title(),
                template.summary(),
                template.text(),
                template.why(),
                template.purposes().stream().map(Purpose::name).toList(),
                null,
                responsible(template, agreement),
                blank.municipalities(),
                blank.start(),
                blank.end(),
                null,
                targets(template, agreement),
                null,
                null,
                null);
    }

    private List<String> responsible(PromiseTemplate template, AgreementDetails agreement) {
        return parties.of(agreement.municipalities()).stream()
                .filter(party -> template.responsible().contains(party.kind()))
                .map(party -> Long.toString(party.id()))
                .toList();
    }

    private List<TargetRow> targets(PromiseTemplate template, AgreementDetails agreement) {
        List<ActivityTypeSummary> offered = types.of(agreement.municipalities()).stream()
                .filter(type -> !type.retired())
                .toList();
        return template.targets().stream()
                .map(goal -> rules.empty(goal.rule()).with(suggested(goal, offered), goal.fields()))
                .toList();
    }

    private static List<String> suggested(Goal goal, List<ActivityTypeSummary> offered) {
        return offered.stream()
                .filter(type -> goal.activityTypes().stream().anyMatch(type.name()::equalsIgnoreCase))
                .map(type -> Long.toString(type.id()))
                .toList();
    }

    private static List<PromiseTemplate> read() {
        JsonMapper strict = JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return List.copyOf(strict.readValue(file, new TypeReference<List<PromiseTemplate>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
