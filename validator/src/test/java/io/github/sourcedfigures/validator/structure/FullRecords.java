package io.github.sourcedfigures.validator.structure;

import io.github.sourcedfigures.validator.json.JsonFaultException;
import io.github.sourcedfigures.validator.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Records that together have every property that the schemas know, each in the schema's order. */
public final class FullRecords {
    static final String FIGURE = """
            {
              "$schema": "https://sourcedfigures.github.io/schema/v1/figure.schema.json",
              "id": "shells-the-times-2024",
              "version": 3,
              "measure": "shells-supplied",
              "value": {
                "qualifier": "approximately",
                "qualifier_words": "some, at least",
                "amount": 3000000.50,
                "significant_digits": 2,
                "unit": "shell",
                "per": ["soldier", "year"],
                "of": "shells-used",
                "base": {"measure": "shells-made", "period": "2022"}
              },
              "nature": "estimated",
              "hedge": "highly likely",
              "scope": "Kursk only",
              "period": "2023-09/..",
              "as_of": "2024-10",
              "stated_on": "2024-10-04",
              "date_basis": {
                "period": "since last autumn",
                "as_of": "month of the article",
                "stated_on": "Friday before publication"
              },
              "asserted_by": ["officials", "minister"],
              "through": ["the-times"],
              "occasion": "briefing-2024-10-04",
              "value_basis": "claimant-text",
              "citations": [
                {
                  "source": "oil-shipments-2024",
                  "quote": "environ 3 millions […] par an",
                  "part": "body",
                  "fidelity": "altered",
                  "reported": {
                    "value": {"qualifier": "up-to", "amount": 3, "unit": "shell"},
                    "measure": "shells-made",
                    "nature": "capacity",
                    "period": "2024",
                    "as_of": "2024-11",
                    "on": "2024-11-05",
                    "asserted_by": ["nis"]
                  },
                  "relays": ["yonhap", "kyiv-independent"]
                },
                {"source": "page-two", "quote": "3 Millionen", "fidelity": "faithful"}
              ],
              "relations": [
                {
                  "type": "derived-from",
                  "target": "containers",
                  "role": "base",
                  "factor": {"qualifier": "between", "lower": 300, "upper": 500, "unit": "shell", "per": ["container"]},
                  "assumption": "if all were 152 mm"
                },
                {"type": "supersedes", "target": "shells-the-times-2023"}
              ],
              "note": "A figure of many parts.",
              "published": "2026-11-20",
              "modified": "2026-11-21",
              "withdrawn": {"on": "2026-11-21", "reason": "A test.", "replaced_by": "shells-2"}
            }
            """;

    static final String EVENT = """
            {
              "$schema": "https://sourcedfigures.github.io/schema/v1/event.schema.json",
              "id": "treaty-in-force-2024",
              "version": 1,
              "kind": "treaty-entry-into-force",
              "on": "2024-12-04",
              "date_basis": "the exchange of instruments",
              "status": "planned",
              "parties": ["russia", "dprk"],
              "asserted_by": ["kcna"],
              "through": ["yonhap"],
              "act": "treaty-2024",
              "summary": "The treaty enters into force.",
              "citations": [
                {"source": "page", "quote": "entered into force", "part": "title", "fidelity": "erroneous", "reported": {"on": "2024-12-05"}}
              ],
              "relations": [{"type": "outcome-of", "target": "treaty-signed-2024"}],
              "note": "A step of many.",
              "published": "2026-11-20",
              "modified": "2026-11-20",
              "withdrawn": {"on": "2026-11-21", "reason": "A test."}
            }
            """;

    static final String SOURCE = """
            {
              "$schema": "https://sourcedfigures.github.io/schema/v1/source.schema.json",
              "id": "oil-shipments-2024",
              "version": 1,
              "kind": "news-agency",
              "title": "Livraisons de pétrole",
              "publisher": "AFP",
              "language": "fr",
              "url": "https://example.org/a",
              "read_at": "https://mirror.example.org/a",
              "evidence": {
                "file": "a.txt",
                "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "extent": "excerpt"
              },
              "published_on": "2024-11-22",
              "published_basis": "index",
              "note": "Read in a mirror.",
              "published": "2026-11-20",
              "modified": "2026-11-20",
              "withdrawn": {"on": "2026-11-21", "reason": "A test."}
            }
            """;

    static final String MEASURE = """
            {
              "$schema": "https://sourcedfigures.github.io/schema/v1/measure.schema.json",
              "id": "shells-supplied",
              "version": 1,
              "name": "Shells supplied",
              "definition": "Shells of any calibre.",
              "kind": "rate",
              "units": ["shell", "USD"],
              "per": ["year"],
              "from": "dprk",
              "to": "russia",
              "between": ["dprk", "russia"],
              "published": "2026-11-20",
              "modified": "2026-11-20",
              "withdrawn": {"on": "2026-11-21", "reason": "A test."}
            }
            """;

    static final String PARTY = """
            {
              "$schema": "https://sourcedfigures.github.io/schema/v1/party.schema.json",
              "id": "minister",
              "version": 1,
              "name": "Shin Won-sik",
              "kind": "person",
              "role": "defence minister",
              "body": "ministry",
              "names": [{"text": "신원식", "language": "ko"}, {"text": "Shin Won Shik", "language": "en"}],
              "published": "2026-11-20",
              "modified": "2026-11-20",
              "withdrawn": {"on": "2026-11-21", "reason": "A test."}
            }
            """;

    static final String UNITS = """
            {
              "$schema": "https://sourcedfigures.github.io/schema/v1/units.schema.json",
              "id": "units",
              "version": 1,
              "units": [
                {"id": "kilometre", "name": "kilometre", "ucum": "km"},
                {"id": "USD", "name": "US dollar", "currency": "USD"},
                {"id": "shell", "name": "shell"}
              ],
              "published": "2026-11-20",
              "modified": "2026-11-20"
            }
            """;

    /** A value of each form with every property that the form may have; by the name of its Java type. */
    static final Map<String, String> VALUES =
            Map.of("Amount", """
            {"qualifier": "exactly", "qualifier_words": "no", "amount": 2.50, "significant_digits": 3,
             "unit": "shell", "per": ["year"], "of": "whole", "base": {"measure": "m", "period": "2022"}}
            """, "Fraction", """
            {"qualifier": "exactly", "qualifier_words": "un tiers", "numerator": 1, "denominator": 3,
             "per": ["year"], "of": "unspecified", "base": {"measure": "m"}}
            """, "Range", """
            {"qualifier": "between", "qualifier_words": "de … à", "significant_digits": 2, "lower": 10, "upper": 12,
             "range_basis": "scenarios", "unit": "shell", "per": ["year"], "of": "whole", "base": {"measure": "m"}}
            """, "OrderOfMagnitude", """
            {"qualifier": "magnitude", "qualifier_words": "수천", "magnitude": "thousands",
             "unit": "shell", "per": ["year"], "of": "whole", "base": {"measure": "m"}}
            """, "Worded", """
            {"qualifier": "worded", "qualifier_words": "many", "words": "a large number",
             "unit": "shell", "per": ["year"], "of": "whole", "base": {"measure": "m"}}
            """);

    private FullRecords() {}

    /** One record of each type. */
    public static List<String> texts() {
        return List.of(FIGURE, EVENT, SOURCE, MEASURE, PARTY, UNITS);
    }

    /** The figure, with another value. */
    static Map<String, Object> figureWith(Map<String, Object> value) {
        Map<String, Object> figure = tree(FIGURE);
        figure.put("value", value);
        return figure;
    }

    public static Map<String, Object> tree(String text) {
        try {
            return StrictJson.read(text.getBytes(StandardCharsets.UTF_8), 1).tree();
        } catch (JsonFaultException fault) {
            throw new AssertionError(fault);
        }
    }
}
