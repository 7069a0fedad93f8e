package se.medborgarlofte.login.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Returned;
import se.medborgarlofte.login.HeldForm;
import se.medborgarlofte.login.HeldForms;

/** Gives back what somebody typed before their session ended: in its own form, or where that cannot be, as text. */
@Controller
@RequestMapping(HeldForms.PATH)
class ReturnedFormController {

    private final HeldForms held;

    ReturnedFormController(HeldForms held) {
        this.held = held;
    }

    @GetMapping
    void inItsForm(Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<HeldForm> form = held.give(actor.personId());
        if (form.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/arbetsyta");
            return;
        }
        Returned.mark(request);
        request.getRequestDispatcher(form.get().path()).forward(new AsIfSent(request, form.get()), response);
    }

    /** Hidden fields are left out: what a person typed has more than one word, or a space, or is long. */
    @GetMapping("/text")
    String asText(Actor actor, Model model) {
        List<String> texts = held.give(actor.personId()).map(HeldForm::fields).orElse(Map.of()).entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals("submission"))
                .flatMap(field -> field.getValue().stream())
                .filter(value -> value.strip().contains(" ") || value.contains("\n"))
                .collect(Collectors.toList());
        model.addAttribute("texts", texts);
        return "login/staff/returned";
    }
}
