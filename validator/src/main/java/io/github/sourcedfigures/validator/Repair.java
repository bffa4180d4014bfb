package io.github.sourcedfigures.validator;

/**
 * A safe way to mend a finding: what the JSON value (or name) at its place is to be.
 *
 * @param description what it does, as a command: "write the text in NFC"
 * @param replacement JSON text for the token that starts at the finding's line and column
 */
public record Repair(String description, String replacement) {
    /**
     * Puts another text in the place of one.
     *
     * @param description what that does, as a command
     * @param text the text, not yet written as JSON
     * @return the repair
     */
    public static Repair ofText(String description, String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                json.append('\\').append((char) unit);
            } else if (unit < ' ') {
                json.append("\\u00")
                        .append(Character.forDigit(unit >> 4, 16))
                        .append(Character.forDigit(unit & 15, 16));
            } else {
                json.append((char) unit);
            }
        });
        return new Repair(description, json.append('"').toString());
    }
}
