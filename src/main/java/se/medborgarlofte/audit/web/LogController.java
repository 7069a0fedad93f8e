package se.medborgarlofte.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.audit.EventGroup;
import se.medborgarlofte.audit.EventLog;
import se.medborgarlofte.audit.LogSearch;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.SwedishTime;

/** Looking through the log of events, and taking a copy of what was found. */
@Controller
@RequestMapping(LogController.BASE)
class LogController {

    static final String BASE = "/arbetsyta/logg";

    private final EventLog log;
    private final LogTexts texts;
    private final SwedishTime time;

    LogController(EventLog log, LogTexts texts, SwedishTime time) {
        this.log = log;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("asked") LogFilter asked, Model model) {
        LogSearch search = asked.search(time.today());
        LogSearch.Found found = log.search(actor, search);
        model.addAttribute("form", asked.shown(search));
        model.addAttribute("href", asked.href());
        model.addAttribute("found", found);
        model.addAttribute("lines", texts.lines(found.entries(), actor.isSystemAdministrator()));
        model.addAttribute("municipalities", log.municipalities(actor));
        model.addAttribute("groups", EventGroup.values());
        model.addAttribute("deeds", texts.deeds());
        model.addAttribute("kinds", Thing.Kind.values());
        return "audit/staff/log";
    }

    @GetMapping("/export")
    void export(Actor actor, @ModelAttribute("asked") LogFilter asked, HttpServletResponse answer) throws IOException {
        LogSearch search = asked.search(time.today());
        log.noteExport(actor, search);
        answer.setContentType("text/csv;charset=utf-8");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"logg-" + search.from() + "-" + search.to() + ".csv\"");
        try (Writer out = new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8);
                LogSheet sheet = new LogSheet(out, texts)) {
            log.read(actor, search, sheet::add);
        }
    }
}
