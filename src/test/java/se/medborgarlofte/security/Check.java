package se.medborgarlofte.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.bytebuddy.agent.ByteBuddyAgent;

/** A statement of the source that refuses somebody, and the running program without it. The source stays as it is. */
record Check(Path file, String source, int start, int end) {

    private static final Path SOURCES = Path.of("src/main/java");

    /** A call {@code require…(actor, …)} or {@code refuse…(actor, …)} for its own sake, or a refusal that is thrown. */
    private static final Pattern BEGINNING = Pattern.compile("(?m)(?:^ +|-> )"
            + "((?:(?:permissions|rules)\\.)?(?:require|refuse)\\w*\\(\\s*actor\\b"
            + "|throw (?:refusal|new (?:Forbidden|Hidden|NotFresh))\\()");

    private static final Pattern METHOD = Pattern.compile("(?m)^    (?! )[^=;(]*?\\b(\\w+)\\(");

    static Stream<Check> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
                    .flatMap(Check::in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Check> in(Path file) {
        List<Check> found = new ArrayList<>();
        String source = read(file);
        for (Matcher beginning = BEGINNING.matcher(source); beginning.find(); ) {
            int end = closed(source, beginning.end(1));
            boolean lambda = beginning.group().startsWith("->");
            if (source.charAt(end) == (lambda ? ')' : ';')) {
                found.add(new Check(file, source, beginning.start(1), end));
            }
        }
        return found.stream();
    }

    /** Where the call that has begun before here ends. */
    private static int closed(String source, int from) {
        int open = 1;
        int at = from;
        for (; open > 0; at++) {
            open += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
        }
        return at;
    }

    /** The method that it is in, and what it says: what stays the same where lines move. */
    String name() {
        Matcher method = METHOD.matcher(source.substring(0, start));
        String last = "";
        while (method.find()) {
            last = method.group(1);
        }
        return path().replace(".java", "." + last) + " " + text();
    }

    String module() {
        return SOURCES.relativize(file).getName(2).toString();
    }

    String text() {
        return source.substring(start, end).replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return path() + ":" + source.substring(0, start).lines().count();
    }

    private String path() {
        return SOURCES.resolve("se/medborgarlofte").relativize(file).toString();
    }

    /** @return puts the check back into the running program */
    AutoCloseable delete() throws Exception {
        Instrumentation program = ByteBuddyAgent.install();
        List<ClassDefinition> without = new ArrayList<>();
        List<ClassDefinition> with = new ArrayList<>();
        for (Map.Entry<String, ByteArrayOutputStream> compiled : compiled().entrySet()) {
            Class<?> type = Class.forName(compiled.getKey());
            without.add(new ClassDefinition(type, compiled.getValue().toByteArray()));
            with.add(new ClassDefinition(type, built(type)));
        }
        program.redefineClasses(without.toArray(ClassDefinition[]::new));
        return () -> program.redefineClasses(with.toArray(ClassDefinition[]::new));
    }

    /** The class and those within it, by name. A lambda of a running class must go on using what it used. */
    private Map<String, ByteArrayOutputStream> compiled() throws IOException {
        String instead = source.charAt(end) == ')' ? text().replaceFirst("\\.\\w+\\(", ".equals(List.of(") + ")" : "";
        String deleted = source.substring(0, start) + instead + source.substring(end);
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        StringWriter faults = new StringWriter();
        try (JavaFileManager files =
                new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("memory:/" + name), kind) {
                            @Override
                            public OutputStream openOutputStream() {
                                return classes.computeIfAbsent(name, one -> new ByteArrayOutputStream());
                            }
                        };
                    }
                }) {
            JavaFileObject text = new SimpleJavaFileObject(file.toUri(), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return deleted;
                }
            };
            List<String> options =
                    List.of("-g", "-parameters", "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
            assertThat(compiler.getTask(faults, files, null, options, null, List.of(text))
                            .call())
                    .as(faults.toString())
                    .isTrue();
        }
        return classes;
    }

    private static byte[] built(Class<?> type) throws IOException {
        try (InputStream built = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return Objects.requireNonNull(built).readAllBytes();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
