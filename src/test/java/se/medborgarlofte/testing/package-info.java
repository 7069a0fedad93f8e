/** What tests stand on: a fresh database for each Spring context, a clock to set, a count of SQL statements. */
@NullMarked
package se.medborgarlofte.testing;

import org.jspecify.annotations.NullMarked;
