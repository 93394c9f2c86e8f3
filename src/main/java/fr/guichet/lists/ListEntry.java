package fr.guichet.lists;

import java.util.Map;

/** A row of a list. @param more what its other columns say, by the id of the column; empty cells are left out */
public record ListEntry(String code, String label, Map<String, String> more) {}
