package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Opening;
import se.medborgarlofte.administration.ReadingAdministration;
import se.medborgarlofte.administration.ReadingAdministration.Opened;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.mail.MailRoute;
import se.medborgarlofte.shared.SwedishTime;

/** Opening a municipality, to read for a while what is not public there, and closing it again. */
@Controller
@RequestMapping(ReadingController.PATH)
class ReadingController {

    static final String PATH = AdministrationController.BASE + "/lasning";

    private static final String PAGE = "administration/staff/reading";

    private final ReadingAdministration reading;
    private final Saving saving;
    private final MailRoute mail;
    private final SwedishTime time;

    ReadingController(ReadingAdministration reading, Saving saving, MailRoute mail, SwedishTime time) {
        this.reading = reading;
        this.saving = saving;
        this.mail = mail;
        this.time = time;
    }

    /** One line of the list. */
    record Row(Opening opening, boolean open) {}

    @GetMapping
    String show(Actor actor, Model model) {
        fill(actor, model);
        model.addAttribute("form", ReadingForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView open(
            Actor actor,
            @ModelAttribute("form") ReadingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, model);
        Fields fields = new Fields(binding);
        @Nullable Long municipality = fields.requiredChoice("municipality", form.municipality());
        String reason = fields.boundedText("reason", form.reason(), Integer.MAX_VALUE);
        @Nullable Integer hours = fields.requiredNumber("hours", form.hours(), 1, 4);
        reading.wrong(municipality, reason, hours).forEach(fields::reject);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            Opened opened = reading.open(actor, requireNonNull(municipality), reason, requireNonNull(hours));
            next.addFlashAttribute("flash", "administration.reading.opened" + told(opened));
            next.addFlashAttribute("flashWith", opened.opening().where());
            return PATH;
        });
    }

    @PostMapping("/{id:\\d{1,18}}/stang")
    ModelAndView close(Actor actor, @PathVariable long id, RedirectAttributes next) {
        reading.close(actor, id);
        next.addFlashAttribute("flash", "administration.reading.closed");
        return Answer.next(PATH);
    }

    private String told(Opened opened) {
        if (opened.told() == 0) {
            return ".untold";
        }
        return mail.toPeople() ? "" : ".noMail";
    }

    private void fill(Actor actor, Model model) {
        List<Row> rows = reading.lately(actor).stream()
                .map(opening -> new Row(opening, opening.isOpen(time.now())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("municipalities", reading.municipalities(actor));
        model.addAttribute("hours", ReadingAdministration.HOURS);
    }
}
