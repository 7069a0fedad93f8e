package se.medborgarlofte.mail;

/** How mail leaves. @param toPeople by a mail server; otherwise it only becomes files in a folder */
public record MailRoute(boolean toPeople) {}
