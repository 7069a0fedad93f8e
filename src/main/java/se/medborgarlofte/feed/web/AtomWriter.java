package se.medborgarlofte.feed.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Writes what is new as Atom (RFC 4287). Ids are tag URIs (RFC 4151) of the entries' own keys: they stay the same when an
 * address or a title becomes another. All is plain text; equal entries give equal bytes.
 */
@Component
class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** The year since which the names of these tags are ours; it never changes. */
    private static final String SINCE = ",2026:";

    private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
    private final MessageSource messages;
    private final BaseUrl base;

    AtomWriter(MessageSource messages, BaseUrl base) {
        this.messages = messages;
        this.base = base;
    }

    byte[] write(MunicipalitySummary municipality, List<FeedEntry> entries, Instant updated) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = factory.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.setDefaultNamespace(ATOM);
            out.writeStartElement(ATOM, "feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml", XML, "lang", "sv");
            text(out, "id", id("municipality/" + municipality.code()));
            text(out, "title", say("feed.title", municipality.name()));
            text(out, "updated", updated.toString());
            link(out, "self", "application/atom+xml", "/" + municipality.slug() + "/nytt.atom");
            link(out, "alternate", "text/html", "/" + municipality.slug());
            out.writeStartElement(ATOM, "author");
            text(out, "name", say("feed.author", municipality.name()));
            out.writeEndElement();
            for (FeedEntry entry : entries) {
                write(out, entry);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter out, FeedEntry entry) throws XMLStreamException {
        out.writeStartElement(ATOM, "entry");
        text(out, "id", id(entry.key()));
        text(out, "title", say("feed.entry", messages.getMessage(entry.what(), SwedishTime.LOCALE), entry.title()));
        text(out, "published", entry.publishedAt().toString());
        text(out, "updated", entry.changedAt().toString());
        link(out, "alternate", "text/html", entry.href());
        out.writeEmptyElement(ATOM, "category");
        out.writeAttribute("term", entry.kind().name().toLowerCase(SwedishTime.LOCALE));
        out.writeAttribute("label", say("feed.kind." + entry.kind()));
        if (!entry.summary().isBlank()) {
            text(out, "summary", entry.summary());
        }
        out.writeEndElement();
    }

    private String id(String key) {
        return "tag:" + (base.isSet() ? base.host() : "localhost") + SINCE + key;
    }

    private void link(XMLStreamWriter out, String relation, String type, String path) throws XMLStreamException {
        out.writeEmptyElement(ATOM, "link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("type", type);
        out.writeAttribute("href", base.link(path));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }

    private static void text(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(ATOM, name);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
    }

    /** Without the characters that no XML 1.0 can hold, however they are written. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
