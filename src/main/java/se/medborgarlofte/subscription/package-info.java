/**
 * Following by e-mail without an account (följa): what becomes public of a municipality, of a promise, or of the meetings
 * of a municipality. Nobody is written to who has not confirmed it by a button on the page that the first letter leads
 * to. What is new comes as one letter a day at most; a meeting that moves or is cancelled is told at once. How it is done,
 * and what is kept of an address, is in docs/adr/0015-following-by-mail.md.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "form", "keys", "mail", "feed", "organisation", "promise", "visitor"})
@NullMarked
package se.medborgarlofte.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
