package se.medborgarlofte.question;

/** Of whom a citizen asks something. */
public enum AskedOf {
    MUNICIPALITY,
    POLICE,
    /** One who does not know asks the municipality, which forwards it. */
    UNSURE
}
