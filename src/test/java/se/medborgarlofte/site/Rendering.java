package se.medborgarlofte.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Renders a template as the application does, without the application: own templates and messages, no database. */
final class Rendering {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final GenericWebApplicationContext CONTEXT = context();
    private static final SpringTemplateEngine ENGINE = engine();

    private Rendering() {}

    static Document page(String template, Map<String, ?> model) throws Exception {
        return Jsoup.parse(html(template, model));
    }

    static String html(String template, Map<String, ?> model) throws Exception {
        var request = new MockHttpServletRequest(CONTEXT.getServletContext(), "GET", "/");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, CONTEXT);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(SWEDISH));
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var views = new ThymeleafViewResolver();
        views.setApplicationContext(CONTEXT);
        views.setTemplateEngine(ENGINE);
        views.setCharacterEncoding("UTF-8");
        View view = Objects.requireNonNull(views.resolveViewName(template, SWEDISH));
        view.render(model, request, response);
        return response.getContentAsString();
    }

    private static GenericWebApplicationContext context() {
        var context = new GenericWebApplicationContext(new MockServletContext());
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> {
            var messages = new ResourceBundleMessageSource();
            messages.setBasenames("messages/site", "messages/form", "messages/sample");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        });
        context.refresh();
        return context;
    }

    private static SpringTemplateEngine engine() {
        var templates = new SpringResourceTemplateResolver();
        templates.setApplicationContext(CONTEXT);
        templates.setPrefix("classpath:/templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(CONTEXT);
        engine.setTemplateResolver(templates);
        return engine;
    }
}
