package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code explorer.html}: the ten tables in one page that draws, searches and filters them, and asks nothing of any server.
 *
 * <p>Its script and style are built from {@code publisher/explorer} and stand among the resources; the page carries a
 * Content Security Policy that allows these two alone.
 */
public final class Explorer {
    private static final String FOLDER = "/io/github/sourcedfigures/publisher/explorer/";
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private Explorer() {}

    /**
     * The text of the page.
     *
     * @param version the version of the data
     * @param tables all tables, with their rows
     * @param jsonLd a JSON-LD description of the dataset for the head of the page
     * @throws IOException if the jar lacks a part of the page
     */
    public static String page(Settings settings, String version, List<Table> tables, Map<String, Object> jsonLd)
            throws IOException {
        String script = resource("explorer.js");
        String style = resource("explorer.css");
        Map<String, String> parts = Map.ofEntries(
                Map.entry("title", Markup.escaped(settings.title())),
                Map.entry("description", Markup.escaped(settings.description())),
                Map.entry("version", Markup.escaped(version)),
                Map.entry("json-ld", block("application/ld+json", JsonText.line(jsonLd))),
                Map.entry("script", script),
                Map.entry("script-hash", hash(script)),
                Map.entry("style", style),
                Map.entry("style-hash", hash(style)),
                Map.entry("notice", Markup.escaped(resource("NOTICE.txt"))),
                Map.entry("figures", FiguresMarkup.of(tables)),
                Map.entry("data", inScript(JsonText.line(data(settings, version, tables)))));
        // In one pass, so that nothing of the data is taken for a place.
        return PLACE.matcher(resource("page.html")).replaceAll(place -> {
            String part = parts.get(place.group(1));
            if (part == null) {
                throw new IllegalStateException("page.html names " + place.group() + ", which nothing fills");
            }
            return Matcher.quoteReplacement(part);
        });
    }

    private static Map<String, Object> data(Settings settings, String version, List<Table> tables) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("name", settings.name());
        dataset.put("title", settings.title());
        dataset.put("description", settings.description());
        dataset.put("version", version);
        dataset.put("released", settings.released());
        dataset.put("licence", settings.licence());
        dataset.put("creator", settings.creator());
        Map<String, Object> rows = new LinkedHashMap<>();
        for (Table table : tables) {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put(
                    "columns",
                    table.shape().columns().stream().map(Column::name).toList());
            content.put("rows", new ArrayList<>(table.rows()));
            rows.put(table.shape().name(), content);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("dataset", dataset);
        document.put("tables", rows);
        return document;
    }

    private static String block(String type, String json) {
        return "<script type=\"" + type + "\">" + inScript(json) + "</script>\n";
    }

    /** JSON as it may stand in a script element: these characters occur in its strings alone, and can end nothing. */
    static String inScript(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** A hash as a Content Security Policy names it. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream text = Explorer.class.getResourceAsStream(FOLDER + name)) {
            if (text == null) {
                throw new IOException("the jar lacks explorer/" + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
