package io.github.sourcedfigures.publisher.central;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A POM as others will read it, without a parent to look into. */
final class Pom {
    private static final List<String> REQUIRED = List.of(
            "modelVersion",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    private static final List<String> UNWANTED = List.of("parent", "repositories", "pluginRepositories", "modules");

    private final Element project;
    private final String text;

    private Pom(Element project, String text) {
        this.project = project;
        this.text = text;
    }

    static Pom read(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element project = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
            return new Pom(project, new String(bytes, StandardCharsets.UTF_8));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("a POM cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    String packaging() {
        String packaging = at(project, "packaging");
        return packaging.isEmpty() ? "jar" : packaging;
    }

    List<String> faults(String group, String artifact, String version) {
        List<String> faults = new ArrayList<>();
        Map.of("groupId", group, "artifactId", artifact, "version", version).forEach((element, expected) -> {
            if (!at(project, element).equals(expected)) {
                faults.add(element + " is not " + expected + ", as the folder says");
            }
        });
        REQUIRED.stream()
                .filter(path -> at(project, path).isBlank())
                .map(path -> path + " is missing")
                .forEach(faults::add);
        UNWANTED.stream()
                .filter(element -> !children(project, element).isEmpty())
                .map(element -> element + " has no place in a published POM")
                .forEach(faults::add);
        if (text.contains("${")) {
            faults.add("holds a ${property}, which a reader may not resolve");
        }
        for (Element dependency : dependencies()) {
            if (packaging().equals("pom") && !at(dependency, "groupId").equals(group)) {
                faults.add("gives a version to " + at(dependency, "artifactId") + ", which is not ours to choose");
            }
            String used = at(dependency, "version");
            if (used.isEmpty() || used.endsWith("-SNAPSHOT")) {
                faults.add("the dependency " + at(dependency, "artifactId") + " has no released version");
            }
            if (Set.of("test", "system").contains(at(dependency, "scope"))) {
                faults.add(
                        "the dependency " + at(dependency, "artifactId") + " has the scope " + at(dependency, "scope"));
            }
        }
        return faults;
    }

    /** The artifacts of a group that it depends on, or manages. */
    Set<String> uses(String group) {
        Set<String> uses = new TreeSet<>();
        for (Element dependency : dependencies()) {
            if (at(dependency, "groupId").equals(group)) {
                uses.add(at(dependency, "artifactId"));
            }
        }
        return uses;
    }

    private List<Element> dependencies() {
        NodeList all = project.getElementsByTagName("dependency");
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .toList();
    }

    /** The text at a path of first children; empty if there is none. */
    private static String at(Element element, String path) {
        Element inner = element;
        for (String step : path.split("/", -1)) {
            List<Element> children = children(inner, step);
            if (children.isEmpty()) {
                return "";
            }
            inner = children.get(0);
        }
        return inner.getTextContent().strip();
    }

    private static List<Element> children(Element element, String name) {
        NodeList all = element.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(node -> node instanceof Element && node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
