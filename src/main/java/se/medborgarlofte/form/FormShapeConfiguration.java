package se.medborgarlofte.form;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Looks at the shape of every form before it is read. */
@Configuration(proxyBeanMethods = false)
class FormShapeConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ReturnedGuard());
        registry.addInterceptor(new FormShape());
    }
}
