package fr.guichet.correspondence;

/** Something is to be sent as soon as this transaction is committed. */
record NoticeWritten(NoticeId notice) {}
