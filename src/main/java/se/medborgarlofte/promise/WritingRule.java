package se.medborgarlofte.promise;

/** What a good promise says, in the order in which {@code /om/sa-raknar-vi} says it; each {@link Hint} rests on one. */
public enum WritingRule {
    NUMBER("tal"),
    TIME("tid"),
    RESPONSIBLE("ansvar"),
    PROBLEM("problem"),
    EFFECT("effekt"),
    FEW("antal-mal"),
    TOTAL("summa"),
    WORDS("ord");

    private final String anchor;

    WritingRule(String anchor) {
        this.anchor = anchor;
    }

    /** Where it stands on the page. */
    public String anchor() {
        return anchor;
    }

    public String messageKey() {
        return "counting.writing." + name();
    }
}
