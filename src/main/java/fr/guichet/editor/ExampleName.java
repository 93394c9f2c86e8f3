package fr.guichet.editor;

/** What an example is called, as it is typed. */
final class ExampleName {
    static final int LONGEST = 120;

    private ExampleName() {}

    /** In one line, with the apostrophe of all texts; empty when nothing is left. */
    static String clean(String typed) {
        String line = typed.replace('\'', '’').replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
