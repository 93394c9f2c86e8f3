package fr.guichet.questions;

import java.util.List;

/**
 * How the items of a group stand.
 *
 * @param table  whether as the rows of a table
 * @param totals what is computed from the rows, below them
 */
public record RowsView(boolean table, List<ShownValue> totals) {}
