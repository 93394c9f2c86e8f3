package fr.guichet.checking;

import java.util.stream.Stream;

/** One thing to look a definition over for. */
interface Check {
    Stream<Finding> in(Definition definition);
}
