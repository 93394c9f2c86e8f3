package fr.guichet.correspondence;

/** Where something that is sent has come to. Its name on a screen is `correspondence.state.<name in small letters>`. */
public enum NoticeState {
    WAITING, SENT, FAILED, TO_PRINT, PRINTED, CANCELLED;

    /** The key of its name. */
    public String key() {
        return "correspondence.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
