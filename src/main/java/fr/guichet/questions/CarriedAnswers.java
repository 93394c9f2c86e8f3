package fr.guichet.questions;

import fr.guichet.forms.Answers;
import java.util.List;

/** The answers to one version of a form taken over to another. @param left what does not fit there */
public record CarriedAnswers(Answers answers, List<LeftAnswer> left) {}
