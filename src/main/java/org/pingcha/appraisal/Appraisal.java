package org.pingcha.appraisal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * The appraisal of an office's year. A draft whose figures are worked out as often as needed; reviewed by somebody other than who had
 * them worked out; frozen, and signed with that; sent. Reopened with a reason until it is frozen, withdrawn with a reason at any time:
 * then the year can be begun anew. Each thing that is done is an arrow of {@link AppraisalAct} and adds an event.
 */
@Entity
public class Appraisal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_seq")
    @SequenceGenerator(name = "appraisal_seq", sequenceName = "appraisal_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private Office office;

    @Column(name = "of_year", nullable = false, updatable = false)
    private int year;

    /** Of office and year, which have one at a time; null once it is withdrawn. */
    @Column(length = 40)
    private String place;

    @Column(name = "rule_set_id", nullable = false, updatable = false)
    private Long ruleSetId;

    @Column(name = "fair_share", nullable = false, precision = 6, scale = 2, updatable = false)
    private BigDecimal fairShare;

    @Column(name = "service_hours", nullable = false, precision = 6, scale = 2, updatable = false)
    private BigDecimal serviceHours;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AppraisalStatus status;

    @Column(name = "built_by_id")
    private Long builtById;

    @Column(name = "built_by_name", length = 60)
    private String builtByName;

    @Column(name = "built_at")
    private Instant builtAt;

    @Column(name = "reviewed_by_id")
    private Long reviewedById;

    @Column(name = "reviewed_by_name", length = 60)
    private String reviewedByName;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "package_sha256", length = 64)
    private String packageSha256;

    @Column(name = "sent_to", length = 300)
    private String sentTo;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @OneToMany(mappedBy = "appraisal", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<AppraisalEvent> events = new ArrayList<>();

    @Version
    private long version;

    protected Appraisal() {
    }

    /** Begins the appraisal of a year that has begun. */
    Appraisal(Office office, int year, RuleBook rules, Actor by, Instant at) {
        if (year < 2000 || year > ChinaTime.dayOf(at).getYear()) {
            throw new Problem("appraisal.problem.year");
        }
        this.uuid = UUID.randomUUID();
        this.office = office;
        this.year = year;
        this.place = placeOf(office, year);
        this.ruleSetId = rules.id();
        this.fairShare = rules.amount(RuleKey.QUALITY_FAIR_SHARE);
        this.serviceHours = rules.amount(RuleKey.QUALITY_PUBLIC_SERVICE);
        this.status = AppraisalStatus.DRAFT;
        did(AppraisalAct.BEGIN, by, at, null);
    }

    static String placeOf(Office office, int year) {
        return office.code() + ":" + year;
    }

    /** Figures were worked out. */
    void built(Actor by, Instant at) {
        did(AppraisalAct.BUILD, by, at, null);
        builtById = by.personId();
        builtByName = by.name();
        builtAt = at;
    }

    void review(String words, Actor by, Instant at) {
        if (builtAt == null) {
            throw new Problem("appraisal.problem.notBuilt");
        }
        if (Objects.equals(builtById, by.personId())) {
            throw Problem.forbidden("appraisal.problem.fourEyes");
        }
        did(AppraisalAct.REVIEW, by, at, required(words, "appraisal.problem.noFinding"));
        reviewedById = by.personId();
        reviewedByName = by.name();
        reviewedAt = at;
    }

    void reopen(String reason, Actor by, Instant at) {
        did(AppraisalAct.REOPEN, by, at, required(reason, "appraisal.problem.noReason"));
        reviewedById = null;
        reviewedByName = null;
        reviewedAt = null;
    }

    /** @param sha256 of the signed package */
    void freeze(String sha256, Actor by, Instant at) {
        did(AppraisalAct.FREEZE, by, at, null);
        frozenAt = at;
        packageSha256 = sha256;
    }

    void send(String to, LocalDate day, Actor by, Instant at) {
        if (day == null || day.isAfter(ChinaTime.dayOf(at)) || day.isBefore(ChinaTime.dayOf(frozenAt == null ? at : frozenAt))) {
            throw new Problem("appraisal.problem.sentOn");
        }
        String whom = required(to, "appraisal.problem.noAddressee");
        did(AppraisalAct.SEND, by, at, whom);
        sentTo = whom;
        sentOn = day;
    }

    void withdraw(String reason, Actor by, Instant at) {
        did(AppraisalAct.WITHDRAW, by, at, required(reason, "appraisal.problem.noReason"));
        place = null;
    }

    private void did(AppraisalAct act, Actor by, Instant at, String words) {
        AppraisalStatus next = act.from(status);
        if (next == null) {
            throw Problem.conflict("appraisal.problem.notNow");
        }
        events.add(new AppraisalEvent(this, events.size() + 1, act, status, next, by, at, words));
        status = next;
    }

    private static String required(String words, String key) {
        if (words == null || words.isBlank()) {
            throw new Problem(key);
        }
        return words.strip();
    }

    /** @throws Problem conflict where somebody else changed it since */
    void mustBe(long seenVersion) {
        if (version != seenVersion) {
            throw Problem.conflict("appraisal.problem.moved");
        }
    }

    /** What this person may do now; the service and the verbs ask again. */
    List<AppraisalAct> acts(Actor by) {
        return Arrays.stream(AppraisalAct.values()).filter(act -> act != AppraisalAct.BEGIN && act.from(status) != null)
            .filter(act -> act != AppraisalAct.REVIEW || builtAt != null && !Objects.equals(builtById, by.personId())).toList();
    }

    AppraisalDetail detail(Actor reader) {
        return new AppraisalDetail(id, uuid, version, office.code(), office.name(), office.path(), year, fairShare, serviceHours, status, builtByName, builtAt,
            reviewedByName, reviewedAt, frozenAt, packageSha256, sentTo, sentOn, events.stream().map(AppraisalEvent::step).toList(), acts(reader));
    }

    Long id() {
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    Office office() {
        return office;
    }

    int year() {
        return year;
    }

    AppraisalStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
