package se.medborgarlofte.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * What anybody may read and, of a few pages, send: no session is made or read, no cookie set. What is not listed here is
 * not to be found, whatever controller answers for it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
class PublicChain {

    /** A new public address needs a row here; its first part also one in {@code organisation.ReservedWords}. */
    private static final String[] READABLE = {
        "/",
        "/om",
        "/om/**",
        "/bilder/*",
        "/{municipality}",
        "/{municipality}/gjort",
        "/{municipality}/nytt.atom",
        "/{municipality}/kalender.ics",
        "/{municipality}/nyheter/**",
        "/{municipality}/nyheter",
        "/{municipality}/historik/**",
        "/{municipality}/uppfoljningar/*",
        "/{municipality}/overenskommelser/**",
        "/{municipality}/loften/**",
        "/{municipality}/moten/**",
        "/{municipality}/fraga/**",
        "/{municipality}/ni-sa-vi-gjorde/**",
        "/{municipality}/sandningar/**",
        "/{municipality}/folj",
        "/{municipality}/folj/tack",
        "/folj/{token}",
        "/folj/{token}/sluta",
        "/css/**",
        "/js/**",
        "/images/**",
        "/favicon.svg",
        "/favicon.ico",
        "/robots.txt",
        "/.well-known/security.txt",
        "/actuator/health",
        "/livez",
        "/readyz",
    };

    /** Of what anybody may read, the forms; each is read by {@code visitor.VisitorForms} or asks for a token of its own. */
    private static final String[] SENDABLE = {
        "/{municipality}/fraga",
        "/{municipality}/fraga/*/{secret}",
        "/{municipality}/folj",
        "/folj/{token}",
        "/folj/{token}/sluta",
        "/{municipality}/moten/{slug}/anmalan",
        "/{municipality}/moten/{slug}/anmalan/{token}",
    };

    @Bean
    @Order(2)
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/error")
                        .denyAll()
                        .requestMatchers(READABLE)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(hidden -> hidden.authenticationEntryPoint(
                                (request, response, refused) -> response.sendError(HttpServletResponse.SC_NOT_FOUND))
                        .accessDeniedHandler(
                                (request, response, refused) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new WithoutSession(), DisableEncodeUrlFilter.class)
                .addFilterBefore(new ReadOnlyFilter(SENDABLE), AuthorizationFilter.class)
                .addFilterAfter(new OneAddressFilter(), ReadOnlyFilter.class)
                .build();
    }
}
