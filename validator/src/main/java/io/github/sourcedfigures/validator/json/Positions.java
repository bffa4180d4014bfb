package io.github.sourcedfigures.validator.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where the values of a JSON text and their names stand, by JSON Pointer (RFC 6901). Not safe for two threads. */
public final class Positions {
    private final TextLines lines;
    private final Map<String, int[]> offsets = new HashMap<>();

    Positions(TextLines lines) {
        this.lines = lines;
    }

    void put(String pointer, int nameOffset, int valueOffset) {
        offsets.put(pointer, new int[] {nameOffset, valueOffset});
    }

    /** Where a value starts; for what is not there, where the nearest value around it starts. */
    public Position ofValue(String pointer) {
        return lines.at(find(pointer)[1]);
    }

    /** Where the name of a property starts; for what has no name, where the value starts. */
    public Position ofName(String pointer) {
        return lines.at(find(pointer)[0]);
    }

    private int[] find(String pointer) {
        String nearest = pointer;
        while (true) {
            int[] found = offsets.get(nearest);
            if (found != null) {
                return found;
            }
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
    }

    /** Turns offsets in UTF-16 units into lines and columns. */
    static final class TextLines {
        private final String text;
        private final int firstLine;
        private int[] starts = new int[0];

        TextLines(String text, int firstLine) {
            this.text = text;
            this.firstLine = firstLine;
        }

        Position at(int offset) {
            if (starts.length == 0) {
                starts = lineStarts(text);
            }
            int found = Arrays.binarySearch(starts, offset);
            int line = found >= 0 ? found : -found - 2;
            return new Position(firstLine + line, text.codePointCount(starts[line], offset) + 1);
        }

        private static int[] lineStarts(String text) {
            int[] starts = new int[16];
            int count = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
                if (endsLine) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, 2 * count);
                    }
                    starts[count++] = i + 1;
                }
            }
            return Arrays.copyOf(starts, count);
        }
    }
}
