package se.medborgarlofte.promise;

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
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.Slug;

/** A promise's working text and its way to the public. */
@Entity
class Promise extends ApprovableText {

    private long agreementId;
    private String title;

    @Convert(converter = PromiseContentConverter.class)
    private PromiseContent content;

    private long homeMunicipality;

    @ElementCollection
    @CollectionTable(name = "promise_municipality", joinColumns = @JoinColumn(name = "promise_id"))
    @OrderColumn(name = "position")
    @Column(name = "municipality_id")
    private List<Long> municipalities = new ArrayList<>();

    @Nullable
    private String slug;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @SuppressWarnings("NullAway")
    protected Promise() {}

    Promise(long agreement, PromiseContent content, long author, Instant now) {
        super(author, now);
        this.agreementId = agreement;
        this.content = content;
        this.title = content.title();
        this.startsOn = content.period().start();
        this.endsOn = content.period().end();
        this.homeMunicipality = content.municipalities().get(0).id();
        place(content);
    }

    long agreementId() {
        return agreementId;
    }

    PromiseContent content() {
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

    /** Replaces the text. Where it holds is fixed once the public has an address of it. */
    void edit(PromiseContent content, long seenVersion, long author, Instant now) {
        edited(seenVersion, author, now);
        List<Long> places = content.municipalities().stream().map(Ref::id).toList();
        if (isPublic() && !places.equals(List.copyOf(municipalities))) {
            throw Refusal.at("municipalities", "promise.error.municipalities.published");
        }
        this.content = content;
        this.title = content.title();
        this.startsOn = content.period().start();
        this.endsOn = content.period().end();
        if (!isPublic()) {
            place(content);
        }
    }

    void submit(Instant now) {
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

    /** Approved and published in one step, since the agreement's approvals covered it. */
    int publishWithAgreement(Slug address, Instant now) {
        if (isPublic() || stage() != Stage.DRAFT) {
            throw new WrongState("approval.error.stage." + stage());
        }
        submitted(now);
        approvedByAll(now);
        return publish(address, now);
    }

    String wording() {
        return Canonical.write(content);
    }

    private void place(PromiseContent content) {
        homeMunicipality = content.municipalities().get(0).id();
        List<Long> places = content.municipalities().stream().map(Ref::id).toList();
        if (!places.equals(List.copyOf(municipalities))) {
            municipalities.clear();
            municipalities.addAll(places);
        }
    }
}
