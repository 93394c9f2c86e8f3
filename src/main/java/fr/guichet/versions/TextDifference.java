package fr.guichet.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts side by side, word by word. */
public record TextDifference(List<Part> before, List<Part> after) {
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    /** Longer texts are shown whole: nobody compares them by the word. */
    private static final int MOST_WORDS = 1500;

    /** A stretch of words. @param changed whether it stands in this text only */
    public record Part(String text, boolean changed) {}

    static TextDifference of(String before, String after) {
        String[] was = words(before);
        String[] is = words(after);
        if (was.length > MOST_WORDS || is.length > MOST_WORDS) {
            return new TextDifference(List.of(new Part(before, true)), List.of(new Part(after, true)));
        }
        int[][] common = common(was, is);
        List<Part> left = new ArrayList<>();
        List<Part> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < was.length || j < is.length) {
            if (i < was.length && j < is.length && was[i].strip().equals(is[j].strip())) {
                add(left, was[i++], false);
                add(right, is[j++], false);
            } else if (j == is.length || i < was.length && common[i + 1][j] >= common[i][j + 1]) {
                add(left, was[i++], true);
            } else {
                add(right, is[j++], true);
            }
        }
        return new TextDifference(trimmed(left), trimmed(right));
    }

    /** The space after a changed word is not changed. */
    private static List<Part> trimmed(List<Part> parts) {
        List<Part> trimmed = new ArrayList<>();
        for (Part part : parts) {
            String text = part.changed ? part.text.stripTrailing() : part.text;
            trimmed.add(new Part(text, part.changed));
            if (text.length() < part.text.length()) {
                trimmed.add(new Part(part.text.substring(text.length()), false));
            }
        }
        return trimmed;
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : WORDS.split(text);
    }

    /** How many words the rests of both texts have in common, from each place on. */
    private static int[][] common(String[] was, String[] is) {
        int[][] common = new int[was.length + 1][is.length + 1];
        for (int i = was.length - 1; i >= 0; i--) {
            for (int j = is.length - 1; j >= 0; j--) {
                common[i][j] = was[i].strip().equals(is[j].strip())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Part> parts, String word, boolean changed) {
        if (!parts.isEmpty() && parts.getLast().changed == changed) {
            parts.set(parts.size() - 1, new Part(parts.getLast().text + word, changed));
        } else {
            parts.add(new Part(word, changed));
        }
    }
}
