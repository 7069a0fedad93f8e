package se.medborgarlofte.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.medborgarlofte.history.ChainVerifier.Finding;
import se.medborgarlofte.history.ChainVerifier.Problem;
import se.medborgarlofte.history.ChainVerifier.Read;

/**
 * {@code java -jar medborgarlofte.jar verify-history FILE [EARLIER]}: whether a file of the public history is whole, and
 * whether it continues an earlier one, or a head that somebody noted ({@code 12:9f86d0…}). Works without a net, a
 * database or the rest of the program.
 */
public final class VerifyHistory {

    public static final String COMMAND = "verify-history";

    /** Whole. */
    public static final int OK = 0;

    /** Altered, cut or another chain. */
    public static final int BROKEN = 1;

    /** Not asked in a way that can be answered. */
    public static final int USAGE = 2;

    private static final Pattern HEAD = Pattern.compile("(\\d{1,9}):([0-9a-f]{64})");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.history", Locale.ROOT);

    private VerifyHistory() {}

    /** @return the exit status */
    public static int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println(text("usage"));
            return USAGE;
        }
        try {
            ChainHead before = ChainHead.NONE;
            String municipality = null;
            if (arguments.size() == 2) {
                Read earlier = earlier(arguments.get(1));
                if (!earlier.finding().ok()) {
                    out.println(text("earlier.broken"));
                    return tell(earlier, ChainHead.NONE, out);
                }
                before = earlier.head();
                municipality = earlier.municipality();
            }
            Read read = read(Path.of(arguments.get(0)), before);
            if (municipality != null && read.municipality() != null && !municipality.equals(read.municipality())) {
                out.println(text("other.municipality"));
                return USAGE;
            }
            return tell(read, before, out);
        } catch (IOException | IllegalArgumentException cannotRead) {
            out.println(text("unreadable", String.valueOf(cannotRead.getMessage())));
            return USAGE;
        }
    }

    private static Read earlier(String given) throws IOException {
        var head = HEAD.matcher(given);
        return head.matches()
                ? new Read(
                        null,
                        new ChainHead(Integer.parseInt(head.group(1)), head.group(2)),
                        List.of(),
                        new Finding(Problem.NONE, 0, "", "", ""))
                : read(Path.of(given), ChainHead.NONE);
    }

    private static Read read(Path file, ChainHead before) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return ChainVerifier.read(lines, before);
        }
    }

    private static int tell(Read read, ChainHead before, PrintStream out) {
        Finding found = read.finding();
        if (!found.ok()) {
            String kind = found.kind().isEmpty() ? "" : text("kind." + found.kind());
            out.println(text("problem." + found.problem(), found.number(), kind, found.name(), found.enteredAt()));
            out.println(text("whole.until", read.head().number()));
            return BROKEN;
        }
        out.println(text("whole", read.head().number(), read.head().written()));
        if (!read.erased().isEmpty()) {
            String numbers = read.erased().stream().map(String::valueOf).collect(Collectors.joining(", "));
            out.println(text("erased", read.erased().size(), numbers));
        }
        if (before.number() > 0) {
            out.println(text("continues", before.written()));
        }
        return OK;
    }

    private static String text(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString("history.verify." + key), Locale.forLanguageTag("sv"))
                .format(arguments);
    }
}
