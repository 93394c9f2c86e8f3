package fr.guichet.trays;

import fr.guichet.paper.SheetCode;

/**
 * Where a part goes.
 *
 * @param name the slug of the form, the number of the request, or the address of the other authority
 * @param detail the version of the form, or the document of the request; may be empty
 */
public record Target(Kind kind, String name, String detail) {
    static final Target UNKNOWN = new Target(Kind.UNKNOWN, "", "");

    /** What a part is. */
    public enum Kind {
        FORM, REQUEST, FOREIGN, UNKNOWN
    }

    static Target of(SheetCode code) {
        return switch (code) {
            case SheetCode.OfForm form -> new Target(Kind.FORM, form.slug(), String.valueOf(form.version()));
            case SheetCode.OfRequest request -> request(request.number(), request.rule() == null ? "" : request.rule());
            case SheetCode.Foreign other -> new Target(Kind.FOREIGN, other.site(), "");
            case SheetCode.Separator separator -> UNKNOWN;
        };
    }

    static Target request(String number, String document) {
        return new Target(Kind.REQUEST, number, document);
    }

    public boolean isForm() {
        return kind == Kind.FORM;
    }

    public boolean isRequest() {
        return kind == Kind.REQUEST;
    }
}
