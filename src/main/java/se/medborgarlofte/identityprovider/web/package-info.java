/** The system administrator's pages about identity providers. */
@NullMarked
package se.medborgarlofte.identityprovider.web;

import org.jspecify.annotations.NullMarked;
