@NullMarked
package se.medborgarlofte.desk.web;

import org.jspecify.annotations.NullMarked;
