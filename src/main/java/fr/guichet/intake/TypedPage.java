package fr.guichet.intake;

import fr.guichet.questions.QuestionView;
import fr.guichet.questions.ShownValue;
import java.util.List;

/** A page of a step as it is typed. @param cerfa where the paper asks it; the questions say it only when they stand elsewhere */
record TypedPage(String id, String title, String cerfa, List<QuestionView> questions, List<ShownValue> computed) {}
