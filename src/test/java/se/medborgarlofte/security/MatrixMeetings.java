package se.medborgarlofte.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.GatheringPictures;
import se.medborgarlofte.dialogue.GatheringReport;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.picture.Photos;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureSummary;

/** Meetings in each state, and somebody who signed up, for the matrix of permissions. */
@TestComponent
class MatrixMeetings {

    private final Gatherings gatherings;
    private final GatheringPictures pictures;
    private final JdbcClient jdbc;
    private int signedUp;

    MatrixMeetings(Gatherings gatherings, GatheringPictures pictures, JdbcClient jdbc) {
        this.gatherings = gatherings;
        this.pictures = pictures;
        this.jdbc = jdbc;
    }

    /** @param state as in permissions.txt, besides with a picture */
    Map<String, String> make(Scene scene, Actor writer, String state, boolean pictured) {
        LocalDateTime evening = LocalDateTime.of(2026, state.equals("held") ? 3 : 6, 1, 18, 0);
        long id = gatherings.draft(writer, GatheringKind.MEETING, MatrixTexts.invitation(scene, evening));
        if (state.equals("cancelled")) {
            gatherings.cancel(writer, id, 0, "Regn");
        } else if (!state.equals("draft")) {
            gatherings.announce(writer, id, 0);
        }
        if (state.equals("held")) {
            gatherings.report(writer, id, 1, new GatheringReport(12, "", "", null, Set.of()));
        }
        var now = gatherings.get(writer, GatheringKind.MEETING, id);
        Map<String, String> made = new HashMap<>(
                Map.of("path", "moten", "id", Long.toString(id), "version", Long.toString(now.version())));
        if (now.view().slug() != null) {
            made.put("slug", now.view().slug());
        }
        if (pictured) {
            Picture picture = new Picture(Picture.Format.JPEG, 8, 8, Photos.jpeg(8, 8));
            pictures.show(writer, id, PictureSummary.NEVER, picture, "Torget", "", true);
            made.put("version", "0");
        }
        return made;
    }

    /** An announced one with a sign-up. @return with the token of its link */
    Map<String, String> signUp(Scene scene, Actor writer, String municipality) {
        Map<String, String> meeting = make(scene, writer, "announced", false);
        String token = "%064d".formatted(++signedUp);
        jdbc.sql("insert into sign_up (gathering_id, email, people, token_hash, created_at)"
                        + " values (:id, 'kim@exempel.se', 1, :hash, now())")
                .param("id", Long.valueOf(Objects.requireNonNull(meeting.get("id"))))
                .param("hash", hash(token))
                .update();
        return Map.of(
                "municipality", municipality, "slug", Objects.requireNonNull(meeting.get("slug")), "token", token);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
