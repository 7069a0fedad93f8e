/** The page where an invited person chooses a password. */
@NullMarked
package se.medborgarlofte.account.web;

import org.jspecify.annotations.NullMarked;
