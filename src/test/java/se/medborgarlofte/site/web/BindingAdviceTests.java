package se.medborgarlofte.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.PropertyValues;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import se.medborgarlofte.account.Actor;

/** What is sent reaches what a form declares, and nothing else of any object. */
class BindingAdviceTests {

    private static final Set<Class<?>> TYPED = Set.of(String.class, Boolean.class, MultipartFile.class);

    private static final PropertyValues SENT = new MutablePropertyValues().add("publisher", "true");

    @Test
    void aPropertyThatNoFormDeclaresCannotBeSet() {
        Thing thing = new Thing();
        WebDataBinder binder = new WebDataBinder(thing, "thing");
        new BindingAdvice().bind(binder);
        binder.bind(SENT);
        assertThat(thing.publisher).isEmpty();
    }

    /** The negative control. */
    @Test
    void withoutTheAdviceItCould() {
        Thing thing = new Thing();
        new WebDataBinder(thing, "thing").bind(SENT);
        assertThat(thing.publisher).isEqualTo("true");
    }

    @Test
    void everyFormOfEveryPageIsARecordOfWhatIsTyped() {
        List<Parameter> forms = handlers()
                .flatMap(handler -> Stream.of(handler.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(ModelAttribute.class))
                .toList();
        assertThat(forms).hasSizeGreaterThan(30).allSatisfy(form -> {
            assertThat(form.getType().isRecord())
                    .as(form.getDeclaringExecutable().toString())
                    .isTrue();
            assertThat(otherThanTyped(form.getType())).isEmpty();
        });
    }

    /** Spring would read whatever is sent into a type that it does not know. */
    @Test
    void nothingOfOursIsReadWithoutBeingCalledAForm() {
        assertThat(handlers()
                        .flatMap(handler -> Stream.of(handler.getParameters()))
                        .filter(parameter -> parameter.getAnnotations().length == 0)
                        .map(Parameter::getType)
                        .filter(type -> type.getName().startsWith("se.medborgarlofte.")))
                .containsOnly(Actor.class);
    }

    private static Stream<Method> handlers() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scan.findCandidateComponents("se.medborgarlofte").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(controller -> Stream.of(controller.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }

    private static List<RecordComponent> otherThanTyped(Class<?> form) {
        return Stream.of(form.getRecordComponents())
                .filter(field -> !isTyped(field.getGenericType()))
                .toList();
    }

    private static boolean isTyped(Type type) {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            return many.getRawType() == List.class && isTyped(of[0])
                    || many.getRawType() == Map.class && of[0] == String.class && of[1] == String.class;
        }
        return type instanceof Class<?> plain
                && (TYPED.contains(plain)
                        || plain.isRecord() && otherThanTyped(plain).isEmpty());
    }

    /** As no form of ours is. */
    static final class Thing {

        private String publisher = "";

        public String getPublisher() {
            return publisher;
        }

        public void setPublisher(String publisher) {
            this.publisher = publisher;
        }
    }
}
