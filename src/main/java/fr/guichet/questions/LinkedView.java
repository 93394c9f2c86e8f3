package fr.guichet.questions;

import java.util.List;

/**
 * One list of several that depend on each other.
 *
 * @param number  its place, the first is 1
 * @param bundles its choices by what stands above them; the first list has one
 */
public record LinkedView(int number, String title, List<Bundle> bundles) {
    /** @param under the path of the choice above, empty in the first list */
    public record Bundle(String under, String label, List<Choice> choices) {}
}
