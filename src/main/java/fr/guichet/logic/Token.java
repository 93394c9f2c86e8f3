package fr.guichet.logic;

/** A piece of the text. @param at how many characters stand before it */
record Token(Kind kind, String text, int at) {
    enum Kind {
        WORD, NUMBER, DAY, QUOTED, SIGN, END
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
