package se.medborgarlofte.situation;

import java.time.LocalDate;
import se.medborgarlofte.shared.Ref;

/** An edition as another text names it, with what told it from others on that day. */
public record EditionRef(long id, Ref municipality, LocalDate date, EditionDecision decision) {}
