package fr.guichet.editor;

import java.util.List;

/**
 * How the preview is looked at.
 *
 * @param size telephone or ordinateur
 * @param address of what the frame shows
 * @param place HTML id of what should be seen in it, empty for the top
 * @param persons empty where it makes no difference for whom one asks
 */
record LookView(String size, String address, String place, List<Way> sizes, List<Way> views, List<Way> persons) {
    /** Another way to look. @param on whether it is the present one */
    record Way(String dom, String icon, String label, String address, boolean on) {}
}
