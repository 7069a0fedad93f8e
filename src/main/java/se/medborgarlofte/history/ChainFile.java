package se.medborgarlofte.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A chain as a file: a line of JSON that says whose it is, then one for each link with its row as it stands in the
 * database now. {@code docs/verify-history.md} describes it; {@link ChainVerifier} reads it.
 */
public final class ChainFile {

    /** What the first line says that the file is. */
    public static final String FORMAT = "medborgarloften-historik/1";

    private final Writer out;

    private ChainFile(Writer out) {
        this.out = out;
    }

    public static ChainFile begin(Writer out, String code, String name) {
        ChainFile file = new ChainFile(out);
        file.line(Map.of("format", FORMAT, "municipality", code, "name", name));
        return file;
    }

    public void write(ChainLink link) {
        Map<String, @Nullable Object> said = new TreeMap<>();
        said.put("number", link.number());
        said.put("kind", link.kind());
        said.put("facts", link.row().facts());
        said.put("name", link.row().name());
        String text = link.row().text();
        if (text != null) {
            said.put("text", text);
        }
        if (link.salt() != null) {
            said.put("salt", link.salt());
        }
        if (link.textDigest() != null && link.salt() == null && text == null) {
            said.put("erased", true);
        }
        said.put("textDigest", link.textDigest());
        said.put("previous", link.previous());
        said.put("hash", link.hash());
        said.put("enteredAt", link.entered());
        said.put("atMigration", link.atMigration());
        line(said);
    }

    private void line(Map<String, ? extends @Nullable Object> said) {
        try {
            out.write(Canonical.write(said));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
