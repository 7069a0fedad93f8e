package se.medborgarlofte.browser;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/**
 * A part of a page with fields, named by their labels.
 *
 * @param root what the fields are looked for in
 */
record Part(Locator root) {

    Part fill(String label, String text) {
        field(root, label).fill(text);
        return this;
    }

    Part choose(String label, String option) {
        field(root, label).selectOption(option);
        return this;
    }

    Part tick(String label) {
        field(root, label).check();
        return this;
    }

    /** By its label, whether or not it says that it need not be filled in. */
    static Locator field(Locator root, String label) {
        return root.getByLabel(
                        Pattern.compile("^\\s*" + label.replaceAll("[?.()]", "\\\\$0") + "( \\(frivilligt\\))?\\s*$"))
                .and(root.page().locator("input, select, textarea"));
    }
}
