package fr.guichet.reminders;

import fr.guichet.requests.RequestId;

/** The subject was reminded with a new link to consent; the one before is good no more. */
public record ConsentAskedAgain(RequestId request, String token) {}
