package se.medborgarlofte.promise.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.promise.EntryKind;
import se.medborgarlofte.promise.NewEntry;
import se.medborgarlofte.promise.Outcome;

/**
 * Several values of an indicator, as they stand in a CSV file or a spreadsheet: day, value and, if there is one, a note,
 * parted by semicolons or tabs; a first row of headings is left out.
 */
record ValuesForm(@Nullable String submission, @Nullable String rows) implements Submitted {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST = 100_000;
    private static final int NOTE = 500;

    static ValuesForm empty() {
        return new ValuesForm(UUID.randomUUID().toString(), null);
    }

    /** What can be read; for each row that cannot a message is noted. */
    List<NewEntry> read(Fields fields) {
        String typed = fields.requiredText("rows", rows, LONGEST);
        List<NewEntry> values = new ArrayList<>();
        for (CsvRecord row : typed == null ? List.<CsvRecord>of() : parse(fields, typed)) {
            NewEntry value = value(row);
            if (value != null) {
                values.add(value);
            } else if (row.getStartingLineNumber() > 1) {
                fields.reject("rows", "promise.error.values.row", row.getStartingLineNumber());
            }
        }
        if (fields.ok() && (values.isEmpty() || values.size() > MOST_ROWS)) {
            fields.reject("rows", "promise.error.values.number", MOST_ROWS);
        }
        return values;
    }

    private static List<CsvRecord> parse(Fields fields, String typed) {
        char separator = typed.indexOf('\t') >= 0 ? '\t' : ';';
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofCsvRecord(typed)
                    .stream()
                    .toList();
        } catch (CsvParseException notCsv) {
            fields.reject("rows", "promise.error.values.row", 1);
            return List.of();
        }
    }

    private static @Nullable NewEntry value(CsvRecord row) {
        if (row.getFieldCount() < 2 || row.getFieldCount() > 3) {
            return null;
        }
        String note = row.getFieldCount() == 3 ? row.getField(2).strip() : "";
        try {
            LocalDate day = LocalDate.parse(row.getField(0).strip());
            BigDecimal amount = new BigDecimal(row.getField(1).strip().replace(',', '.'));
            boolean fits = amount.abs().compareTo(Outcome.MOST) <= 0
                    && amount.stripTrailingZeros().scale() <= 2
                    && note.length() <= NOTE;
            return fits ? new NewEntry(EntryKind.VALUE, day, amount, note, null, null) : null;
        } catch (DateTimeParseException | NumberFormatException notOne) {
            return null;
        }
    }
}
