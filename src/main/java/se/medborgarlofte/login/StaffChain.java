package se.medborgarlofte.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import se.medborgarlofte.edge.Area;
import se.medborgarlofte.shared.BaseUrl;

/** Everything behind log-in, and the doors to it: session, CSRF token, nothing kept by any cache. */
@Configuration(proxyBeanMethods = false)
class StaffChain {

    private static final int HASHES_AT_ONCE = 3;
    private static final long HASH_WAIT_MILLIS = 1500;
    private static final String LOGIN_FAILED = "/logga-in/fel";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedPasswordEncoder(HASHES_AT_ONCE, HASH_WAIT_MILLIS);
    }

    @Bean
    @Order(1)
    SecurityFilterChain staff(
            HttpSecurity http,
            PasswordLogin passwords,
            Visits visits,
            Door door,
            Landing landing,
            StepOrder steps,
            Attempts attempts,
            Devices devices,
            LoginLog log,
            CsrfTokenRepository formTokens,
            List<HandlerExceptionResolver> problems)
            throws Exception {
        return http.securityMatcher(Area::isStaff)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                Door.LOGIN,
                                LOGIN_FAILED,
                                Door.LOGIN + "/passkey/**",
                                Door.LOGIN + "/med/**",
                                "/inbjudan/**")
                        .permitAll()
                        .requestMatchers(Door.CODE + "/**", Door.ENROL + "/**")
                        .authenticated()
                        .anyRequest()
                        .access(steps.enough()))
                .authenticationProvider(passwords)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens).csrfTokenRequestHandler(early()))
                .formLogin(login -> login.loginPage(Door.LOGIN)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .successHandler(landing)
                        .failureHandler(StaffChain::loginFailed))
                .logout(logout -> logout.logoutUrl("/logga-ut")
                        .addLogoutHandler((request, response, who) -> devices.leave(request, response))
                        .logoutSuccessUrl(Door.LOGIN + "?utloggad"))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(door).accessDeniedHandler(new Refused(door, steps, problems)))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .addFilterBefore(
                        new AttemptFilter(attempts, log, LOGIN_FAILED), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new VisitFilter(steps, visits, door), AuthorizationFilter.class)
                .build();
    }

    /** In a cookie, not in a session: nobody makes a session who has not logged in. */
    @Bean
    CsrfTokenRepository formTokens(BaseUrl base) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(Cookies.name("form", base));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(base.isSecure()).sameSite("Lax"));
        return tokens;
    }

    /** The cookie is set before a page is written: a long page is on its way before its form is reached. */
    @SuppressWarnings("NullAway") // the setter takes null for "at once", though it is not declared so
    private static CsrfTokenRequestHandler early() {
        XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
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
}
