package se.medborgarlofte.login;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import se.medborgarlofte.shared.BaseUrl;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Sessions live in the database, as JSON with an allow-list of types: every instance knows them, two versions of the
 * program read each other's, and nothing from a row becomes a class that we did not name.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final int ID_BYTES = 27;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLife() {
        return sessions -> sessions.setDefaultMaxInactiveInterval(Visits.IDLE);
    }

    /** More than the 122 random bits of a UUID: 216, in the 36 characters that the table has. */
    @Bean
    SessionIdGenerator sessionIds() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] id = new byte[ID_BYTES];
            random.nextBytes(id);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        };
    }

    @Bean
    CookieSerializer sessionCookie(BaseUrl base) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(Cookies.name("session", base));
        cookie.setUseSecureCookie(base.isSecure());
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    @Bean
    ConversionService springSessionConversionService() {
        JsonMapper mapper = mapper();
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(
                Object.class,
                byte[].class,
                value -> mapper.writerFor(Object.class).writeValueAsBytes(value));
        conversion.addConverter(byte[].class, Object.class, bytes -> mapper.readValue(bytes, Object.class));
        return conversion;
    }

    static JsonMapper mapper() {
        BasicPolymorphicTypeValidator.Builder allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType(LoggedIn.class)
                .allowIfSubType(FlashMaps.Flash.class);
        return JsonMapper.builder()
                .addModules(SecurityJacksonModules.getModules(SessionConfiguration.class.getClassLoader(), allowed))
                .build();
    }
}
