package org.pingcha.survey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.register.CaseType;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * One round of asking recipients. Planned as a draft, which can be changed; opened, which closes the frame, makes the
 * seed and draws the cases; answered until it is closed, by a person or by its last day. From the opening on nothing of
 * its plan changes but the last day and the quotas.
 */
@Entity
@Table(name = "survey_campaign")
public class Campaign {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_campaign_seq")
    @SequenceGenerator(name = "survey_campaign_seq", sequenceName = "survey_campaign_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", updatable = false)
    private Office office;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(name = "form_id", nullable = false)
    private Long formId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private CampaignStatus status;

    @Embedded
    private Frame frame;

    @Column(name = "sample_size")
    private Integer sampleSize;

    /** Empty until it is opened: whoever knew it before could choose the cases. */
    @Column(nullable = false, length = 32)
    private String seed;

    @Embedded
    private Channels channels;

    @Column(nullable = false)
    private boolean anonymous;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "remind_after", nullable = false)
    private int remindAfter;

    @Column(name = "smallest_group", nullable = false)
    private int smallestGroup;

    @Column(name = "same_person", nullable = false)
    private int samePerson;

    @Column(name = "wants_no_contact", nullable = false)
    private int wantsNoContact;

    @ElementCollection
    @CollectionTable(name = "survey_stratum", joinColumns = @JoinColumn(name = "campaign_id"))
    private Set<Stratum> strata = new HashSet<>();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "campaign", cascade = CascadeType.PERSIST)
    private List<CampaignEvent> events = new ArrayList<>();

    @Version
    private long version;

    protected Campaign() {
    }

    Campaign(CampaignEntry entry, Office office, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.office = office;
        this.status = CampaignStatus.DRAFT;
        this.seed = "";
        plan(entry);
        note(CampaignEvent.Kind.MADE, by, at, null);
    }

    void change(CampaignEntry entry, Actor by, Instant at) {
        mustBe(CampaignStatus.DRAFT);
        plan(entry);
        note(CampaignEvent.Kind.CHANGED, by, at, null);
    }

    private void plan(CampaignEntry entry) {
        entry.check();
        name = entry.name().strip();
        formId = entry.formId();
        frame = entry.frame();
        sampleSize = entry.sampleSize();
        channels = entry.channels();
        anonymous = entry.anonymous();
        startsOn = entry.startsOn();
        endsOn = entry.endsOn();
        remindAfter = entry.remindAfter();
        smallestGroup = entry.smallestGroup();
        strata.clear();
        for (CaseType type : CaseType.values()) {
            if (frame.type() == null || frame.type() == type) {
                strata.add(new Stratum(type, entry.quotas().get(type), 0, 0));
            }
        }
    }

    /** Closes the frame and makes the seed. */
    void open(Actor by, Instant at) {
        LocalDate today = ChinaTime.dayOf(at);
        if (frame.to().isAfter(today)) {
            throw new Problem("survey.problem.frameOpen", frame.to());
        }
        if (endsOn.isBefore(today)) {
            throw new Problem("survey.problem.over", endsOn);
        }
        moveTo(CampaignStatus.DRAWING);
        seed = HexFormat.of().toHexDigits(RANDOM.nextLong()) + HexFormat.of().toHexDigits(RANDOM.nextLong());
        note(CampaignEvent.Kind.OPENED, by, at, null);
    }

    /** What the draw found; from here on answers come. */
    void drawn(CampaignDraw draw, Actor by, Instant at) {
        moveTo(CampaignStatus.OPEN);
        samePerson = draw.samePerson();
        wantsNoContact = draw.wantsNoContact();
        Set<Stratum> counted = new HashSet<>();
        strata.forEach(stratum -> counted.add(stratum.counted(draw.inFrame(stratum.type()), draw.drawn(stratum.type()))));
        strata.clear();
        strata.addAll(counted);
        note(CampaignEvent.Kind.DRAWN, by, at, seed);
    }

    void sent(CampaignEvent.Kind kind, int number, Actor by, Instant at) {
        mustBe(CampaignStatus.OPEN);
        note(kind, by, at, String.valueOf(number));
    }

    void close(String reason, Actor by, Instant at) {
        moveTo(CampaignStatus.CLOSED);
        note(CampaignEvent.Kind.CLOSED, by, at, reason);
    }

    void withdraw(Actor by, Instant at) {
        moveTo(CampaignStatus.WITHDRAWN);
        note(CampaignEvent.Kind.WITHDRAWN, by, at, null);
    }

    /** Whether answers are taken on that day. */
    boolean takesAnswers(LocalDate day) {
        return status == CampaignStatus.OPEN && !day.isAfter(endsOn);
    }

    void mustBe(CampaignStatus wanted) {
        if (status != wanted) {
            throw new Problem("survey.problem.status." + status);
        }
    }

    private void moveTo(CampaignStatus next) {
        if (!status.leadsTo(next)) {
            throw new Problem("survey.problem.status." + status);
        }
        status = next;
    }

    private void note(CampaignEvent.Kind kind, Actor by, Instant at, String words) {
        events.add(new CampaignEvent(this, kind, by, at, words));
    }

    Integer quota(CaseType type) {
        return strata.stream().filter(stratum -> stratum.type() == type).map(Stratum::quota).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** By kind of case, in the order of the kinds. */
    List<Stratum> strata() {
        return strata.stream().sorted(Comparator.comparing(Stratum::type)).toList();
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

    String name() {
        return name;
    }

    Long formId() {
        return formId;
    }

    CampaignStatus status() {
        return status;
    }

    Frame frame() {
        return frame;
    }

    Integer sampleSize() {
        return sampleSize;
    }

    String seed() {
        return seed;
    }

    Channels channels() {
        return channels;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    int remindAfter() {
        return remindAfter;
    }

    int smallestGroup() {
        return smallestGroup;
    }

    int samePerson() {
        return samePerson;
    }

    int wantsNoContact() {
        return wantsNoContact;
    }

    long version() {
        return version;
    }
}
