package se.medborgarlofte.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a form that is given back reach only what shows it: a handler that takes a whole form, not one that just acts. */
final class ReturnedGuard implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean shows = handler instanceof HandlerMethod method
                && Stream.of(method.getMethodParameters())
                        .map(MethodParameter::getParameterType)
                        .anyMatch(Submitted.class::isAssignableFrom);
        if (!shows && Returned.is()) {
            throw new Returned.NotByItself();
        }
        return true;
    }
}
