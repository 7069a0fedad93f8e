/**
 * What forms share that citizens (besökare: nobody logs in) send: no cookie and no session, no CAPTCHA, nothing kept of
 * who sends or from where. A signed stamp in the form shows that a page of ours was read first; a field that people do
 * not see stops simple robots; a count of what comes from one network address, under a name that is another one each day,
 * stops the rest.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "keys", "limit"})
@NullMarked
package se.medborgarlofte.visitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
