package se.medborgarlofte.form;

import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Looks at the shape of every form before it is read. */
@Configuration(proxyBeanMethods = false)
class FormShapeConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<OwnContacts> contacts;

    FormShapeConfiguration(ObjectProvider<OwnContacts> contacts) {
        this.contacts = contacts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ReturnedGuard());
        registry.addInterceptor(new FormShape());
        registry.addInterceptor(new Writer.Knowing(
                () -> contacts.stream().flatMap(source -> source.all().stream()).collect(Collectors.toSet())));
    }
}
