package se.medborgarlofte.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.edge.SecurityHeaders;

/** Everything behind log-in, and the doors to it: session, CSRF token, nothing kept by any cache. */
@Configuration(proxyBeanMethods = false)
class StaffChain {

    private static final int HASHES_AT_ONCE = 3;
    private static final long HASH_WAIT_MILLIS = 1500;
    private static final String LOGIN = "/logga-in";
    private static final String LOGIN_FAILED = "/logga-in/fel";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedPasswordEncoder(HASHES_AT_ONCE, HASH_WAIT_MILLIS);
    }

    @Bean
    @Order(1)
    SecurityFilterChain staff(HttpSecurity http, PasswordLogin passwords, Actors actors) throws Exception {
        RequestCache requested = requested();
        return http.securityMatcher("/arbetsyta", "/arbetsyta/**", LOGIN, LOGIN_FAILED, "/logga-ut", "/inbjudan/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(LOGIN, LOGIN_FAILED, "/inbjudan/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationProvider(passwords)
                .requestCache(cache -> cache.requestCache(requested))
                .formLogin(login -> login.loginPage(LOGIN)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .successHandler(new Landing(actors, requested))
                        .failureHandler(StaffChain::loginFailed))
                .logout(logout -> logout.logoutUrl("/logga-ut").logoutSuccessUrl("/logga-in?utloggad"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(StaffChain::refused))
                .headers(SecurityHeaders::everywhere)
                .addFilterBefore(new ActorFilter(actors), AuthorizationFilter.class)
                .build();
    }

    /**
     * Only pages are come back to: nothing is ever sent a second time by logging in. No parameter name means that every
     * page may be one that was asked for; the setter takes null for that, though it is not declared so.
     */
    @SuppressWarnings("NullAway")
    private static RequestCache requested() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/arbetsyta/**"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void loginFailed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException, ServletException {
        if (problem instanceof PasswordLogin.LoginBusy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, TooBusy.RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            request.getRequestDispatcher(LOGIN_FAILED).forward(request, response);
        }
    }

    /** A form whose session is over leads to log-in and says why; anything else is a 403. */
    private static void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && isAnonymous()) {
            response.sendRedirect(request.getContextPath() + LOGIN + "?utgangen");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The token is checked before the person is read, so the session's memory is asked. */
    private static boolean isAnonymous() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || !(authentication.getPrincipal() instanceof LoggedIn);
    }
}
