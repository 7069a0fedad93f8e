/**
 * Mail that the program sends (utgående e-post). {@link se.medborgarlofte.mail.Outbox#post} writes it down in the
 * transaction of the act that it tells of; it leaves afterwards, by any SMTP server, or into a folder where none is set.
 * Each mail is sent at least once; a second copy, after a crash at the wrong moment, has the same Message-ID.
 */
@ApplicationModule(allowedDependencies = {"shared", "keys"})
@NullMarked
package se.medborgarlofte.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
