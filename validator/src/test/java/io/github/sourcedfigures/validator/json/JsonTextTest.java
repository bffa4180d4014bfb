package io.github.sourcedfigures.validator.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("text", "größe \"항구\" \\ \u0001\n");
        tree.put("number", new BigDecimal("1E+3"));
        tree.put("list", Arrays.asList(new BigDecimal("0.50"), true, null));
        tree.put("none", List.of());
        tree.put("object", new LinkedHashMap<>(Map.of("a", "b")));
        tree.put("empty", new LinkedHashMap<>());
        return tree;
    }

    @Test
    void twoBlanksPlainNumbersAndALineEnd() {
        assertEquals("""
                {
                  "text": "größe \\"항구\\" \\\\ \\u0001\\n",
                  "number": 1000,
                  "list": [
                    0.50,
                    true,
                    null
                  ],
                  "none": [],
                  "object": {
                    "a": "b"
                  },
                  "empty": {}
                }
                """, JsonText.write(tree()));
    }

    @Test
    void oneLineHasNoLineEnd() {
        assertEquals(
                "{ \"text\": \"größe \\\"항구\\\" \\\\ \\u0001\\n\", \"number\": 1000, \"list\": [ 0.50, true, null ],"
                        + " \"none\": [], \"object\": { \"a\": \"b\" }, \"empty\": {} }",
                JsonText.line(tree()));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Map<String, @Nullable Object> tree = tree();
        tree.put("number", new BigDecimal("1000"));

        assertEquals(tree, JsonText.read("it", JsonText.write(tree)));
        assertEquals(tree, JsonText.read("it", JsonText.line(tree)));
    }

    @Test
    void whatIsNoJsonIsNamed() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> JsonText.read("the file", "{"));
        assertEquals(
                "the file is not JSON", String.valueOf(refused.getMessage()).split(":", 2)[0]);
    }
}
