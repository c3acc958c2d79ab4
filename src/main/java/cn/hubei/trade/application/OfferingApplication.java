package cn.hubei.trade.application;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.time.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;

/** An enterprise's application, under one 服务编号 through all its rounds. */
public class OfferingApplication {

    @Id
    private @Nullable Long id;

    private @Nullable String number;
    private Kind kind;
    private boolean repeatable;
    private @Nullable String category;
    private long offeringId;
    private long publicationId;
    private long providerId;
    private long enterpriseId;
    private ApplicationState state;
    private int seats;
    private Instant submittedAt;

    /** The key of the last of its rounds, by which a list finds it. */
    private int round;

    private @Nullable Instant decidedAt;

    /** Seconds. */
    private @Nullable Integer decidedIn;

    private Instant createdAt;

    @LastModifiedDate
    private @Nullable Instant changedAt;

    private UUID formKey;
    private List<ApplicationRound> applicationRound = new ArrayList<>();
    private @Nullable Evaluation evaluation;

    /** By which a list finds what still waits for its evaluation. */
    private boolean evaluated;

    /** What the totals already hold of it. */
    @Transient
    private Contribution contribution = Contribution.NOTHING;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private OfferingApplication() {}

    private OfferingApplication(Target target, Applicant applicant, Request request, Instant now) {
        this.kind = target.kind();
        this.repeatable = kind.isRepeatable();
        this.category = target.category();
        this.offeringId = target.offering();
        this.publicationId = target.publication();
        this.providerId = target.provider();
        this.enterpriseId = applicant.enterprise();
        this.state = ApplicationState.PENDING;
        this.seats = request.seats();
        this.submittedAt = now;
        this.createdAt = now;
        this.formKey = applicant.formKey();
        this.applicationRound.add(ApplicationRound.of(request, publicationId, applicant.account(), now));
    }

    /** What is applied to, as it stands published. */
    public record Target(
            Kind kind,
            long offering,
            long publication,
            long provider,
            @Nullable String category) {}

    public static OfferingApplication submit(Target target, Applicant applicant, Request request, Instant now) {
        return new OfferingApplication(target, applicant, request, now);
    }

    /** Manual 3.4.2: who was refused may apply again; the earlier rounds are kept. */
    public void submitAgain(Request request, Target target, long account, Instant now) {
        become(ApplicationState.PENDING);
        publicationId = target.publication();
        category = target.category();
        seats = request.seats();
        submittedAt = now;
        decidedAt = null;
        decidedIn = null;
        applicationRound.add(ApplicationRound.of(request, publicationId, account, now));
        round = applicationRound.size() - 1;
    }

    public void approve(long account, Instant now) {
        become(ApplicationState.APPROVED);
        decide(last().decided(ApplicationRound.RoundOutcome.APPROVED, null, account, now), now);
    }

    public void refuse(String reason, long account, Instant now) {
        become(ApplicationState.REFUSED);
        decide(last().decided(ApplicationRound.RoundOutcome.REFUSED, reason, account, now), now);
    }

    public void withdraw(Instant now) {
        become(ApplicationState.WITHDRAWN);
        replaceLast(last().withdrawn(now));
    }

    public void evaluate(Evaluation given) {
        if (state != ApplicationState.APPROVED || evaluation != null) {
            throw new Conflict();
        }
        evaluation = given;
        evaluated = true;
    }

    /** The form that acts must have been read from this very version. */
    public void demandVersion(long seen) {
        if (!Objects.equals(version, seen)) {
            throw new Conflict();
        }
    }

    private void become(ApplicationState next) {
        state = ApplicationState.TRANSITIONS.follow(state, next);
    }

    private void decide(ApplicationRound decided, Instant now) {
        decidedAt = now;
        decidedIn =
                Math.toIntExact(Math.max(0, Duration.between(submittedAt, now).toSeconds()));
        replaceLast(decided);
    }

    /** What {@link NewApplications} keeps of it, by name. */
    Map<String, @Nullable Object> kept() {
        var kept = new HashMap<String, @Nullable Object>();
        kept.put("kind", kind.name());
        kept.put("repeatable", repeatable);
        kept.put("category", category);
        kept.put("offering", offeringId);
        kept.put("publication", publicationId);
        kept.put("provider", providerId);
        kept.put("enterprise", enterpriseId);
        kept.put("state", state.name());
        kept.put("seats", seats);
        kept.put("now", Moments.db(createdAt));
        kept.put("formKey", formKey);
        return kept;
    }

    /** What the database gave it when it was kept. */
    void isKept(long givenId, String givenNumber) {
        id = givenId;
        number = givenNumber;
        version = 0L;
    }

    /** By what the totals change once it is saved; from then on they hold it. */
    public Contribution contributionChange() {
        var before = contribution;
        contribution = Contribution.of(this);
        return contribution.since(before);
    }

    private void replaceLast(ApplicationRound round) {
        applicationRound.set(applicationRound.size() - 1, round);
    }

    private ApplicationRound last() {
        return applicationRound.get(applicationRound.size() - 1);
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Nullable
    public Integer decidedIn() {
        return decidedIn;
    }

    public Request lastRequest() {
        return last().request(kind);
    }

    public Kind kind() {
        return kind;
    }

    public long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    public String number() {
        return Objects.requireNonNull(number, "Not saved yet");
    }

    public long offeringId() {
        return offeringId;
    }

    public long providerId() {
        return providerId;
    }

    public long enterpriseId() {
        return enterpriseId;
    }

    /** Why it was refused; empty where it was not. */
    String lastReason() {
        return Objects.requireNonNullElse(last().reason(), "");
    }

    public ApplicationState state() {
        return state;
    }

    public int seats() {
        return seats;
    }

    List<ApplicationRound> rounds() {
        return List.copyOf(applicationRound);
    }

    @Nullable
    public Evaluation evaluation() {
        return evaluation;
    }

    public long version() {
        return Objects.requireNonNull(version, "Not saved yet");
    }
}
