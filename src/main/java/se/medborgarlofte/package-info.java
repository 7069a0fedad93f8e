@NullMarked
package se.medborgarlofte;

import org.jspecify.annotations.NullMarked;
