package se.medborgarlofte.site;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The validator of the HTML standard's authors, in this process: {@code validator.w3.org/nu} says the same. */
public final class ValidHtml {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    /** Said of the hidden fields that Thymeleaf writes by itself; harmless where values are quoted, as they all are. */
    private static final String THYMELEAFS_OWN = "Trailing slash on void elements";

    private static final long STACK_BYTES = 64L << 20;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    /** The schema nests deeper than the stack of an ordinary thread. */
    public ValidHtml() {
        FutureTask<Void> reading = new FutureTask<>(() -> {
            validator.setUpMainSchema(SCHEMA, new DefaultHandler());
            return null;
        });
        new Thread(null, reading, "schema", STACK_BYTES).start();
        try {
            reading.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Errors and warnings, each with the line that it is about. */
    public List<String> problems(String html) throws Exception {
        List<String> problems = new ArrayList<>();
        String[] lines = html.split("\n", -1);
        validator.setUpValidatorAndParsers(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException problem) {
                        if (!String.valueOf(problem.getMessage()).startsWith(THYMELEAFS_OWN)) {
                            problems.add(problem.getMessage() + " " + line(problem));
                        }
                    }

                    @Override
                    public void error(SAXParseException problem) {
                        warning(problem);
                    }

                    @Override
                    public void fatalError(SAXParseException problem) {
                        warning(problem);
                    }

                    private String line(SAXParseException problem) {
                        int line = problem.getLineNumber() - 1;
                        return line >= 0 && line < lines.length ? lines[line].strip() : "";
                    }
                },
                true,
                false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return problems;
    }
}
