package fr.guichet.questions;

import java.util.List;

/**
 * A question by whose answers agents filter the queue.
 *
 * @param title   in the words of the form
 * @param choices the answers to choose among; empty where words are typed
 */
public record SearchField(String question, String title, List<Choice> choices) {}
