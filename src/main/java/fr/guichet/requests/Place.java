package fr.guichet.requests;

/**
 * What a request has of the places of its form.
 *
 * @param rank its rank among those that are complete, from 1; 0 while something is missing
 * @param places how many there are
 */
public record Place(int rank, int places) {
    /** Nothing is missing any more, so that it has its rank. */
    public boolean isRanked() {
        return rank > 0;
    }

    public boolean isHeld() {
        return isRanked() && rank <= places;
    }

    public boolean isWaiting() {
        return rank > places;
    }

    /** The rank on the waiting list, from 1. */
    public int waitingRank() {
        return rank - places;
    }
}
