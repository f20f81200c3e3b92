package org.linkwright.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of an untrusted file, read forward only. Names are local: prefixes and the Strict namespaces make no difference. Aalto
 * expands no entity but the five of XML and character references, and neither reads a DTD nor opens an address.
 */
final class Xml implements AutoCloseable {
    /** No program lets anybody write so much into a cell. */
    private static final int LONGEST = 1 << 24;

    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            reader = factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            in.close();
            throw new IOException(e);
        }
    }

    private static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the document. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Goes to the next start or end of an element and appends the text before it. */
    boolean nextWithText(StringBuilder text) throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                } else if (isText(event)) {
                    text.append(reader.getText());
                    checkLength(text);
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Local name of the element that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    boolean starts(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** An attribute by its local name; null where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that has a namespace, such as {@code r:id}; null where there is none. */
    String qualified(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && space != null && !space.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute of that local name, in whatever namespace, has that value. */
    boolean hasAttribute(String name, String value) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)
                    && reader.getAttributeValue(i).equals(value)) {
                return true;
            }
        }
        return false;
    }

    static boolean isTrue(String value) {
        return value != null && (value.equals("1") || value.equalsIgnoreCase("true") || value.equals("on"));
    }

    /** The text inside the element that starts here, up to its end; that of elements within it is left out. */
    String text() throws IOException {
        return text(0);
    }

    /** The text inside the element that starts here, with that of elements within it. */
    String allText() throws IOException {
        return text(Integer.MAX_VALUE);
    }

    private String text(int deepest) throws IOException {
        try {
            String only = null;
            StringBuilder more = null;
            for (int depth = 0; reader.hasNext(); ) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    if (depth-- == 0) {
                        break;
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (depth <= deepest && isText(event)) {
                    if (only == null) {
                        only = reader.getText();
                    } else {
                        more = more == null ? new StringBuilder(only) : more;
                        more.append(reader.getText());
                        checkLength(more);
                    }
                }
            }
            return more != null ? more.toString() : only != null ? only : "";
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * The text of an OpenDocument paragraph that starts here: spaces, tabs and line ends may be elements ({@code s}, {@code
     * tab}, {@code line-break}); remarks within are left out. ISO/IEC 26300-1, 6.1.2 and 6.1.3.
     */
    String paragraph() throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            for (int depth = 0; reader.hasNext(); ) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
                    break;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    switch (reader.getLocalName()) {
                        case "s" -> text.append(" ".repeat(Math.clamp(XlsxStyles.number(attribute("c")), 1, 1000)));
                        case "tab" -> text.append('\t');
                        case "line-break" -> text.append('\n');
                        case "annotation", "note" -> {
                            skip();
                            depth--;
                        }
                        default -> {}
                    }
                } else if (isText(event)) {
                    append(text, reader.getText());
                    checkLength(text);
                }
            }
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A line end with what indents the next line is one space. Runs of spaces stay: LibreOffice writes them as they are. */
    private static void append(StringBuilder text, String more) {
        boolean broken = more.indexOf('\n') >= 0 || more.indexOf('\r') >= 0;
        text.append(broken ? LINE_END.matcher(more).replaceAll(text.isEmpty() ? "" : " ") : more);
    }

    private static void checkLength(StringBuilder text) throws IOException {
        if (text.length() > LONGEST) {
            throw new IOException("a text of more than " + LONGEST + " characters");
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Goes to the end of the element that starts here. */
    void skip() throws IOException {
        for (int depth = 0; next(); ) {
            if (starts()) {
                depth++;
            } else if (depth-- == 0) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
