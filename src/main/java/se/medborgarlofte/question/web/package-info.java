/** Where citizens ask and follow what becomes of it, and where staff read their queues and answer. */
@NullMarked
package se.medborgarlofte.question.web;

import org.jspecify.annotations.NullMarked;
