package fr.guichet.paper;

import java.util.Optional;
import java.util.UUID;

/**
 * A sheet of a scan that belongs to a request, as it was read.
 *
 * @param page of its file, from 1
 * @param turn quarter turns to the right that make it upright, as far as its code tells
 */
public record ReadSheet(UUID file, int page, int turn, ScannedPage.State state, Optional<SheetCode> code) {
    public boolean isBlank() {
        return state == ScannedPage.State.BLANK;
    }

    public boolean isUnreadable() {
        return state == ScannedPage.State.UNREADABLE;
    }
}
