package se.medborgarlofte.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets (RFC 5545 §3.1). The library that writes the calendar counts characters, of which an å is
 * two octets; a line is never cut inside a character.
 */
final class Folded {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private Folded() {}

    /** @param unfolded content lines, however they end */
    static byte[] bytes(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / MOST_OCTETS);
        unfolded.lines().forEach(line -> fold(line, folded));
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(written);
            octets += size;
        }
        folded.append(END);
    }
}
