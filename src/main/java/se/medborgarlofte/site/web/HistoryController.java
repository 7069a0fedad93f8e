package se.medborgarlofte.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.site.HistoryPage;
import se.medborgarlofte.site.HistoryPages;

/** The public history: everything that was ever public, in the order in which it came. */
@Controller
@RequestMapping("/{municipality:[a-z0-9-]+}/historik")
class HistoryController {

    private final HistoryPages pages;
    private final SwedishTime time;

    HistoryController(HistoryPages pages, SwedishTime time) {
        this.pages = pages;
        this.time = time;
    }

    @GetMapping
    String show(@PathVariable String municipality, @RequestParam(defaultValue = "1") int sida, Model model) {
        HistoryPage page = pages.of(municipality, sida);
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        return "site/history";
    }

    @GetMapping("/fil")
    void file(@PathVariable String municipality, HttpServletResponse answer) throws IOException {
        MunicipalitySummary asked = pages.municipality(municipality);
        answer.setContentType("application/jsonl;charset=utf-8");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"historik-" + asked.slug() + "-" + time.today() + ".jsonl\"");
        try (Writer out = new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8)) {
            pages.write(asked, out);
        }
    }
}
