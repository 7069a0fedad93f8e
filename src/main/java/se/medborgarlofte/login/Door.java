package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where one who has not shown yet who they are is sent: to the next step of log-in, which leads back to the page, or to
 * the form that was typed.
 */
@Component
class Door implements AuthenticationEntryPoint {

    static final String LOGIN = "/logga-in";

    /** Where a code is asked for. */
    static final String CODE = LOGIN + "/kod";

    /** Where one who has no second factor gets one. */
    static final String ENROL = LOGIN + "/skaffa";

    /** Log-in for one who is in, and proves once more who they are. */
    static final String AGAIN = LOGIN + "?igen";

    /** The parameter that says which page was asked for. */
    static final String WANTED = "till";

    private final HeldForms held;

    Door(HeldForms held) {
        this.held = held;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException why)
            throws IOException {
        if (HttpMethod.POST.matches(request.getMethod())) {
            String kept = held.hold(request) ? "&kvar" : "";
            response.sendRedirect(request.getContextPath() + LOGIN + "?utgangen" + kept);
        } else {
            response.sendRedirect(request.getContextPath() + to(LOGIN, page(request)));
        }
    }

    /** To a further step, for one who has taken the first. */
    void onwards(HttpServletRequest request, HttpServletResponse response, long person, String step)
            throws IOException {
        if (HttpMethod.POST.matches(request.getMethod())) {
            held.hold(request, person);
            response.sendRedirect(request.getContextPath() + step);
        } else {
            response.sendRedirect(request.getContextPath() + to(step, page(request)));
        }
    }

    /** The address of a step, which leads on to the page. */
    static String to(String step, @Nullable String page) {
        return page == null
                ? step
                : UriComponentsBuilder.fromUriString(step)
                        .queryParam(WANTED, "{page}")
                        .encode()
                        .buildAndExpand(page)
                        .toUriString();
    }

    private static String page(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return StringUtils.hasText(request.getQueryString()) ? path + "?" + request.getQueryString() : path;
    }

    /** A page of ours that may be gone to after log-in; nothing else is believed. */
    static @Nullable String wanted(HttpServletRequest request) {
        String page = request.getAttribute(WANTED) instanceof String kept ? kept : request.getParameter(WANTED);
        return page != null
                        && page.matches("/arbetsyta(/[A-Za-z0-9/_-]*)?(\\?[A-Za-z0-9=&%+._~-]*)?")
                        && !page.contains("//")
                ? page
                : null;
    }
}
