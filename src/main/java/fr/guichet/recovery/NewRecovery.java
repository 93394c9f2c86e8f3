package fr.guichet.recovery;

import java.time.LocalDate;

/** What somebody who has lost their mailbox says of themselves. @param number of a request of theirs, as they typed it */
public record NewRecovery(String oldEmail, String name, LocalDate born, String number, String newEmail, String phone) {}
