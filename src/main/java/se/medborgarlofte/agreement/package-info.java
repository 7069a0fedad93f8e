/**
 * The agreement between municipality and police (samverkansöverenskommelse): who, which problems, which period, which
 * focus areas (fokusområde) and yearly priorities; its approval by every party, publication, extension (förlängning)
 * and renewal (förnyelse). Promises hang on an agreement; this module learns of their texts only through
 * {@link se.medborgarlofte.agreement.AgreementAnnex}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "form",
            "feed",
            "history",
            "picture",
            "organisation",
            "account",
            "security",
            "desk",
            "situation",
            "approval"
        })
@NullMarked
package se.medborgarlofte.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
