package se.medborgarlofte.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses, with 400, a request whose parameters do not have the shape of the form that it is sent to: a list index that
 * no page makes, a bare value for a list of rows, half a bracket. A browser that shows our page never sends one.
 */
final class FormShape implements HandlerInterceptor {

    /** Before the name of a box that may be unticked, sent beside the box by our pages. */
    private static final String MARKER = "_?";

    private static final String INDEX = "\\[\\d{1,2}]";

    /** Of a row that holds fields by their names. */
    private static final String KEY = "\\[[A-Za-z]{1,30}]";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Stream.of(method.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
                    .map(MethodParameter::getParameterType)
                    .filter(Class::isRecord)
                    .flatMap(form -> Stream.of(form.getRecordComponents()))
                    .forEach(field -> check(field, request));
        }
        return true;
    }

    private static void check(RecordComponent field, HttpServletRequest request) {
        for (String name : Collections.list(request.getParameterNames())) {
            String bare = name.replaceFirst("^[!_]", "");
            boolean concerns = bare.equals(field.getName())
                    || bare.startsWith(field.getName() + "[")
                    || bare.startsWith(field.getName() + ".");
            if (concerns && !name.matches(shape(field))) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "parameter " + field.getName());
            }
        }
    }

    private static String shape(RecordComponent field) {
        if (!(field.getGenericType() instanceof ParameterizedType list)) {
            return MARKER + field.getName();
        }
        return list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord()
                ? MARKER + field.getName() + INDEX + "\\." + notBare(row) + "[A-Za-z]+(" + INDEX + "|" + KEY + ")?"
                : MARKER + field.getName() + "(" + INDEX + ")?";
    }

    /** What a row holds by names is not sent without one. */
    private static String notBare(Class<?> row) {
        return Stream.of(row.getRecordComponents())
                .filter(field -> Map.class.isAssignableFrom(field.getType()))
                .map(field -> "(?!" + field.getName() + "(" + INDEX + ")?$)")
                .collect(Collectors.joining());
    }
}
