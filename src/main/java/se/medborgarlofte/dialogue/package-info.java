/**
 * The conversation with citizens: dialogue meetings (<em>dialogmöten</em>) and live broadcasts (<em>livesändningar</em>),
 * both a {@link se.medborgarlofte.dialogue.GatheringKind kind} of gathering. Public as an invitation before and with
 * what came of it after; a held one hands one occurrence to the ledger of the promises it counts for.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "form",
            "visitor",
            "mail",
            "feed",
            "history",
            "picture",
            "organisation",
            "account",
            "security",
            "desk",
            "promise"
        })
@NullMarked
package se.medborgarlofte.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
