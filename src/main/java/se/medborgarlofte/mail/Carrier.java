package se.medborgarlofte.mail;

/** Takes one mail to where it leaves the program. */
interface Carrier {

    /** @throws Exception where it could not be handed over; it will be tried again */
    void carry(Waiting mail, Contents contents) throws Exception;
}
