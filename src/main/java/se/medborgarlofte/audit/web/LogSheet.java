package se.medborgarlofte.audit.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.audit.LogEntry;

/** The log as a file for spreadsheets: semicolons and a byte order mark, as a Swedish one expects. */
class LogSheet implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** By these, the wide ones of Asian keyboards too, a spreadsheet knows a formula; it looks past white space. */
    private static final String FORMULA = "(?s)[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*|(?s)[\\t\\r\\n].*";

    private final CsvWriter csv;
    private final LogTexts texts;

    LogSheet(Writer out, LogTexts texts) throws IOException {
        this.texts = texts;
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        write(texts.headings());
    }

    void add(LogEntry entry) {
        write(Stream.of(
                LogTexts.moment(entry.at()),
                entry.at().toString(),
                entry.person(),
                entry.title(),
                texts.role(entry),
                String.join(", ", entry.parties()),
                String.join(", ", entry.municipalities()),
                texts.deed(entry.deed()),
                texts.kind(entry.kind()),
                Objects.toString(entry.thing(), ""),
                entry.name(),
                texts.reason(entry.reason()),
                entry.before(),
                entry.after(),
                entry.address(),
                entry.reference()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private void write(Stream<@Nullable String> cells) {
        csv.writeRecord(cells.map(LogSheet::harmless).toArray(String[]::new));
    }

    /** Text that a spreadsheet shows and never computes. */
    static String harmless(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.matches(FORMULA) ? "'" + text : text;
    }
}
