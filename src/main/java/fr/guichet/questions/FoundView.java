package fr.guichet.questions;

import java.util.List;

/**
 * What the field of something to be found needs beside what was typed.
 *
 * @param address   where a browser with scripts asks for what fits
 * @param proposals what fits, when nothing certain was typed
 */
public record FoundView(String address, List<Choice> proposals) {}
