package se.medborgarlofte.site;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads Atom and holds it to what RFC 4287 demands of a feed and its entries. */
final class NewsReader {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";

    record Entry(String id, String title, String updated, String href, String summary) {}

    private NewsReader() {}

    /** @throws AssertionError where it is no valid feed */
    static List<Entry> read(byte[] content) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        Element feed = document.getDocumentElement();
        require(feed.getNamespaceURI().equals(ATOM) && feed.getLocalName().equals("feed"), "a feed");
        require(feed.getAttribute("xml:lang").equals("sv"), "its language");
        demand(feed);
        require(only(only(feed, "author"), "name").getTextContent().length() > 3, "an author");
        require(!link(feed, "self").isEmpty(), "where it is itself");
        List<Entry> entries = new ArrayList<>();
        for (Element entry : children(feed, "entry")) {
            demand(entry);
            List<Element> summary = children(entry, "summary");
            entries.add(new Entry(
                    only(entry, "id").getTextContent(),
                    only(entry, "title").getTextContent(),
                    only(entry, "updated").getTextContent(),
                    link(entry, "alternate"),
                    summary.isEmpty() ? "" : summary.get(0).getTextContent()));
        }
        require(entries.stream().map(Entry::id).distinct().count() == entries.size(), "ids of their own");
        return entries;
    }

    /** RFC 4287 §4.1.1 and §4.1.2: exactly one of each. */
    private static void demand(Element element) {
        require(only(element, "id").getTextContent().matches("tag:[a-z0-9.]+,\\d{4}:\\S+"), "an id");
        require(!only(element, "title").getTextContent().isBlank(), "a title");
        require(only(element, "updated").getTextContent().matches(MOMENT), "a moment");
    }

    private static String link(Element element, String relation) {
        return children(element, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + relation));
    }

    private static Element only(Element element, String name) {
        List<Element> found = children(element, name);
        require(found.size() == 1, "exactly one " + name);
        return found.get(0);
    }

    private static List<Element> children(Element element, String name) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE
                        && ATOM.equals(node.getNamespaceURI())
                        && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static void require(boolean met, String what) {
        if (!met) {
            throw new AssertionError("a valid feed has " + what);
        }
    }
}
