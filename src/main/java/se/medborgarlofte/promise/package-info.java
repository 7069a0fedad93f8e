/**
 * What was promised, and how it goes: a <em>medborgarlöfte</em> ({@code Promise}) with its <em>mål</em>
 * ({@link se.medborgarlofte.promise.Target}), the ledger of what was done
 * ({@link se.medborgarlofte.promise.Ledger}, <em>tillfällen</em>), and the one calculation of progress
 * ({@link se.medborgarlofte.promise.Progress}).
 *
 * <p>Measures, meetings and broadcasts hand their occurrences to the ledger; this module knows nothing of them. The
 * arithmetic is plain Java: it reads no clock and no database. A day is a Swedish calendar day
 * ({@link se.medborgarlofte.shared.SwedishTime}), so an hour that the clock skips or repeats never matters to it.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "form",
            "feed",
            "history",
            "organisation",
            "account",
            "security",
            "desk",
            "situation",
            "approval",
            "agreement"
        })
@NullMarked
package se.medborgarlofte.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
