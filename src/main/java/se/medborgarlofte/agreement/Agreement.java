package se.medborgarlofte.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovableText;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.Slug;

/** An agreement's working text and its way to the public. */
@Entity
class Agreement extends ApprovableText {

    private String title;

    @Convert(converter = ContentConverter.class)
    private AgreementContent content;

    private long homeMunicipality;

    @ElementCollection
    @CollectionTable(name = "agreement_municipality", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Column(name = "municipality_id")
    private List<Long> municipalities = new ArrayList<>();

    @Nullable
    private String slug;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Nullable
    private Long renews;

    @SuppressWarnings("NullAway")
    protected Agreement() {}

    Agreement(AgreementContent content, long author, Instant now) {
        super(author, now);
        this.content = content;
        this.title = content.title();
        this.startsOn = content.period().start();
        this.endsOn = content.period().end();
        this.homeMunicipality = content.municipalities().get(0).id();
        place(content);
    }

    static Agreement renewing(Agreement former, AgreementContent content, long author, Instant now) {
        Agreement renewal = new Agreement(content, author, now);
        renewal.renews = former.id();
        return renewal;
    }

    AgreementContent content() {
        return content;
    }

    Set<Long> municipalities() {
        return new LinkedHashSet<>(municipalities);
    }

    long homeMunicipality() {
        return homeMunicipality;
    }

    @Nullable
    String slug() {
        return slug;
    }

    @Nullable
    Long renews() {
        return renews;
    }

    /** Replaces the text. Where it holds is fixed once the public has an address of it. */
    void edit(AgreementContent content, long seenVersion, long author, Instant now) {
        edited(seenVersion, author, now);
        List<Long> places = content.municipalities().stream().map(Ref::id).toList();
        if (isPublic() && !places.equals(List.copyOf(municipalities))) {
            throw Refusal.at("municipalities", "agreement.error.municipalities.published");
        }
        this.content = content;
        this.title = content.title();
        this.startsOn = content.period().start();
        this.endsOn = content.period().end();
        if (!isPublic()) {
            place(content);
        }
    }

    /** A promise that the coming approval covers was changed: what was submitted is no longer that. */
    void annexEdited(long author, Instant now) {
        if (!isPublic() && stage() != Stage.DRAFT) {
            edited(version(), author, now);
        }
    }

    void submit(Instant now) {
        content.parties().stream().findAny().orElseThrow(() -> Refusal.of("agreement.error.parties.none"));
        submitted(now);
    }

    void sendBack(Instant now) {
        sentBack(now);
    }

    void checkSubmitted() {
        requireSubmitted();
    }

    void approve(Instant now) {
        approvedByAll(now);
    }

    int publish(Slug address, Instant now) {
        int number = published(now);
        if (slug == null) {
            slug = address.value();
        }
        return number;
    }

    String text() {
        return Canonical.write(content);
    }

    private void place(AgreementContent content) {
        homeMunicipality = content.municipalities().get(0).id();
        List<Long> places = content.municipalities().stream().map(Ref::id).toList();
        if (!places.equals(List.copyOf(municipalities))) {
            municipalities.clear();
            municipalities.addAll(places);
        }
    }
}
