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

/** Where one who is not logged in is sent: to log-in, which leads back to the page, or to the form that was typed. */
@Component
class Door implements AuthenticationEntryPoint {

    static final String LOGIN = "/logga-in";

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
        UriComponentsBuilder login = UriComponentsBuilder.fromPath(request.getContextPath() + LOGIN);
        if (HttpMethod.POST.matches(request.getMethod())) {
            held.hold(request);
            login.queryParam("utgangen");
        } else {
            login.queryParam(WANTED, "{page}");
        }
        response.sendRedirect(login.encode().buildAndExpand(page(request)).toUriString());
    }

    private static String page(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return StringUtils.hasText(request.getQueryString()) ? path + "?" + request.getQueryString() : path;
    }

    /** A page of ours that may be gone to after log-in; nothing else is believed. */
    static @Nullable String wanted(HttpServletRequest request) {
        String page = request.getParameter(WANTED);
        return page != null
                        && page.matches("/arbetsyta(/[A-Za-z0-9/_-]*)?(\\?[A-Za-z0-9=&%+._~-]*)?")
                        && !page.contains("//")
                ? page
                : null;
    }
}
