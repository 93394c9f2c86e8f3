package fr.guichet.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter to print.
 *
 * @param reference    number of the request, empty without one
 * @param addressLines postal address below the name; the last one is postcode and commune
 */
public record Letter(Letterhead from, String name, List<String> addressLines, LocalDate on, String reference, Composed content) {}
