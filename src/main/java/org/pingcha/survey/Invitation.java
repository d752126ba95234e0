package org.pingcha.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.pingcha.platform.EncryptedText;
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
    /** Tries before somebody counts as not reached, in so many parts of the day. */
    static final int TRIES = 3;
    static final int PARTS = 2;
    static final int MOST_REMINDERS = 2;

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

    @Column(name = "token_digest", length = 64)
    private String tokenDigest;

    @Convert(converter = EncryptedText.class)
    @Column(length = 200)
    private String token;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(nullable = false)
    private int reminders;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "day_parts", nullable = false)
    private int dayParts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

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
        mustBeOpen();
        issueToken();
        if (status == InvitationStatus.DRAWN) {
            status = InvitationStatus.SENT;
            sentOn = day;
        }
        return token;
    }

    /** The token for paper, which somebody else hands over. */
    String issueToken() {
        mustBeOpen();
        if (token == null) {
            token = Tokens.make();
            tokenDigest = Tokens.digest(token);
        }
        return token;
    }

    /** Reminds, which starts nobody over: the link is the one that was sent. */
    String remind(LocalDate day) {
        if (!mayBeReminded(day)) {
            throw new Problem("survey.problem.reminded");
        }
        reminders++;
        remindedOn = day;
        return token;
    }

    /** Only who was sent something, has not answered, was not reminded twice, and had time. */
    boolean mayBeReminded(LocalDate day) {
        LocalDate last = remindedOn == null ? sentOn : remindedOn;
        return (status == InvitationStatus.SENT || status == InvitationStatus.STARTED) && token != null && last != null
            && reminders < MOST_REMINDERS && !last.plusDays(campaign.remindAfter()).isAfter(day);
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
        nextTryAt = null;
        if (outcome != InvitationStatus.UNREACHABLE) {
            // The digest stays, so that whoever comes back is told that it was answered, and nothing else.
            token = null;
        }
    }

    /** Somebody was tried and not reached. Gives whether that was often enough, at different times of the day. */
    boolean tried(Instant at, Instant next) {
        mustBeOpen();
        attempts++;
        dayParts |= DayPart.of(at).bit();
        nextTryAt = next;
        return triedEnough();
    }

    /** Somebody plans when to try next. */
    void planTry(Instant next) {
        mustBeOpen();
        nextTryAt = next;
    }

    boolean triedEnough() {
        return attempts >= TRIES && Integer.bitCount(dayParts) >= PARTS;
    }

    /** Nobody is given up before that many tries. */
    void giveUp(Instant at) {
        if (!triedEnough()) {
            throw new Problem("survey.problem.tries", TRIES, PARTS, attempts);
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

    String token() {
        return token;
    }

    int attempts() {
        return attempts;
    }

    int reminders() {
        return reminders;
    }

    long version() {
        return version;
    }
}
