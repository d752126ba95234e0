package org.pingcha.survey;

import jakarta.persistence.Column;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseType;
import org.pingcha.register.FrameCase;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * That one recipient is asked about one case. Drawn, perhaps sent a link or tried by telephone, started, and ended in one
 * of the outcomes; once it has ended its link opens nothing, and the token is forgotten.
 */
@Entity
@Table(name = "survey_invitation")
public class Invitation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_invitation_seq")
    @SequenceGenerator(name = "survey_invitation_seq", sequenceName = "survey_invitation_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id", updatable = false)
    private Campaign campaign;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_type", nullable = false, length = 20, updatable = false)
    private CaseType caseType;

    @Column(name = "person_digest", length = 64, updatable = false)
    private String personDigest;

    @Column(name = "has_phone", nullable = false)
    private boolean hasPhone;

    @Column(name = "has_mail", nullable = false)
    private boolean hasMail;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Reach reach;

    /** Who assigned the case: they ask nobody about it. */
    @Column(name = "entered_by_id", updatable = false)
    private Long enteredById;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private InvitationStatus status;

    @Column(name = "paper_code", nullable = false, length = 12, updatable = false)
    private String paperCode;

    @Embedded
    private Link link = new Link();

    @Embedded
    private Tries tries = new Tries();

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    private long version;

    protected Invitation() {
    }

    Invitation(Campaign campaign, FrameCase about) {
        this.uuid = UUID.randomUUID();
        this.campaign = campaign;
        this.caseId = about.id();
        this.caseType = about.type();
        this.personDigest = about.person();
        this.hasPhone = about.hasPhone();
        this.hasMail = about.hasMail();
        this.reach = about.custody() ? Reach.INSTITUTION : about.minor() ? Reach.GUARDIAN : Reach.DIRECT;
        this.enteredById = about.enteredBy();
        this.status = InvitationStatus.DRAWN;
        this.paperCode = Tokens.paperCode();
    }

    /** What the register knows by now; whoever has lost both can be sent nothing. */
    void knownBy(boolean phone, boolean mail) {
        hasPhone = phone;
        hasMail = mail;
    }

    /** Gives the link's token, the same for every reminder; it was sent that day. */
    String send(LocalDate day) {
        if (reach == Reach.INSTITUTION) {
            throw new Problem("survey.problem.institution");
        }
        String token = issueToken();
        if (status == InvitationStatus.DRAWN) {
            status = InvitationStatus.SENT;
            link.sent(day);
        }
        return token;
    }

    /** The token for paper, which somebody else hands over. */
    String issueToken() {
        mustBeOpen();
        return link.make();
    }

    /** Reminds, which starts nobody over: the link is the one that was sent. */
    String remind(LocalDate day) {
        if (!mayBeReminded(day)) {
            throw new Problem("survey.problem.reminded");
        }
        link.reminded(day);
        return link.token();
    }

    /** Only who was sent something, has not answered, was not reminded twice, and had time. */
    boolean mayBeReminded(LocalDate day) {
        return (status == InvitationStatus.SENT || status == InvitationStatus.STARTED) && link.mayBeReminded(day, campaign.remindAfter());
    }

    void opened(LocalDate day) {
        mustBeOpen();
        if (openedOn == null) {
            openedOn = day;
        }
    }

    void start() {
        if (status != InvitationStatus.STARTED) {
            moveTo(InvitationStatus.STARTED);
            endedOn = null;
        }
    }

    /** Ends it with that outcome. */
    void end(InvitationStatus outcome, LocalDate day) {
        if (!outcome.isEnded()) {
            throw new IllegalArgumentException(outcome.name());
        }
        moveTo(outcome);
        endedOn = day;
        tries.plan(null);
        if (outcome != InvitationStatus.UNREACHABLE) {
            link.forget();
        }
    }

    /** Somebody was tried and not reached. */
    void tried(Instant at, Instant next) {
        mustBeOpen();
        tries.missed(at, next);
    }

    /** Somebody plans when to try next. */
    void planTry(Instant next) {
        mustBeOpen();
        tries.plan(next);
    }

    /** Nobody is given up before that many tries. */
    void giveUp(Instant at) {
        if (!tries.areEnough()) {
            throw new Problem("survey.problem.tries", Tries.ENOUGH, Tries.PARTS, tries.attempts());
        }
        end(InvitationStatus.UNREACHABLE, ChinaTime.dayOf(at));
    }

    /** They turned out to be reached otherwise, such as after a release. */
    void reachBy(Reach other) {
        mustBeOpen();
        reach = other;
    }

    void mustBeOpen() {
        if (!status.isOpen()) {
            throw Problem.conflict("survey.problem.ended." + status);
        }
    }

    private void moveTo(InvitationStatus next) {
        if (!status.leadsTo(next)) {
            throw Problem.conflict("survey.problem.ended." + status);
        }
        status = next;
    }

    Long id() {
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    Campaign campaign() {
        return campaign;
    }

    Long caseId() {
        return caseId;
    }

    CaseType caseType() {
        return caseType;
    }

    String personDigest() {
        return personDigest;
    }

    boolean hasPhone() {
        return hasPhone;
    }

    Reach reach() {
        return reach;
    }

    Long enteredById() {
        return enteredById;
    }

    InvitationStatus status() {
        return status;
    }

    String paperCode() {
        return paperCode;
    }

    Link link() {
        return link;
    }

    Tries tries() {
        return tries;
    }

    long version() {
        return version;
    }
}
