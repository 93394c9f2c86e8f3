package fr.guichet.editor;

/** A row of a rule, or a rule within. */
sealed interface RuleItem permits RuleRow, Rule {}
