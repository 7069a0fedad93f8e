package se.medborgarlofte.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Canonical;

/** A picture that this program has encoded: the pixels that were sent and nothing else of it. */
public record Picture(Format format, int width, int height, byte[] content) {

    /** What is taken in, known by how the bytes begin, and given out. */
    public enum Format {
        JPEG("jpg", "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
        PNG("png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

        private final String suffix;
        private final String mediaType;
        private final byte[] beginning;

        Format(String suffix, String mediaType, byte[] beginning) {
            this.suffix = suffix;
            this.mediaType = mediaType;
            this.beginning = beginning;
        }

        static @Nullable Format of(byte[] content) {
            for (Format format : values()) {
                int length = format.beginning.length;
                if (content.length > length && Arrays.equals(content, 0, length, format.beginning, 0, length)) {
                    return format;
                }
            }
            return null;
        }

        /** The end of a file's name. */
        public String suffix() {
            return suffix;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Of what is in it: nothing that a sender calls a file is kept. */
    public String fileName() {
        return Canonical.digest(content) + "." + format.suffix();
    }
}
