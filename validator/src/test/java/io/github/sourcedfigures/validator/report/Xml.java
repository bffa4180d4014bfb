package io.github.sourcedfigures.validator.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML with the parser of the JDK. */
final class Xml {
    private Xml() {}

    static Element read(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new AssertionError(text, broken);
        }
    }

    static Stream<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** The text of the first element of a class. */
    static String byClass(Element within, String name) {
        return elements(within, "*")
                .filter(element -> element.getAttribute("class").equals(name))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }
}
