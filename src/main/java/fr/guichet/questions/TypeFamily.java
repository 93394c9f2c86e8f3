package fr.guichet.questions;

/** Where an administrator looks for a type of question. */
public enum TypeFamily {
    CHOICE, TEXT, NUMBER, PERSON, MORE
}
