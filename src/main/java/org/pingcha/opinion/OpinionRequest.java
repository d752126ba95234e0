package org.pingcha.opinion;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.platform.EncryptedText;
import org.pingcha.register.CaseHeader;
import org.pingcha.request.Asked;
import org.pingcha.shared.Problem;

/**
 * An organ is asked about the lawyer of a case, once per case and organ at a time. Asked by a request; answered by its link
 * or on paper, once; or left without a reply when its link ran out, which paper can still mend; or withdrawn. The link is
 * kept encrypted while it opens, since the reminders carry the same one.
 */
@Entity
@Table(name = "opinion_request")
public class OpinionRequest {
    private static final int LONGEST_RESPONDENT = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_request_seq")
    @SequenceGenerator(name = "opinion_request_seq", sequenceName = "opinion_request_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private Office office;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Column(name = "case_no", nullable = false, length = 60, updatable = false)
    private String caseNo;

    @Column(name = "handler_id", nullable = false, updatable = false)
    private Long handlerId;

    @Column(name = "handler_name", nullable = false, length = 60, updatable = false)
    private String handlerName;

    @Column(name = "firm_id", updatable = false)
    private Long firmId;

    @Enumerated(EnumType.STRING)
    @Column(name = "organ_kind", nullable = false, length = 20, updatable = false)
    private AskedOrgan organ;

    @Column(name = "organ_name", nullable = false, length = 100, updatable = false)
    private String organName;

    @Column(length = 100, updatable = false)
    private String department;

    @Convert(converter = EncryptedText.class)
    @Column(length = 1000)
    private String contact;

    @Column(nullable = false, length = 2, updatable = false)
    private String language;

    @Column(name = "paper_code", nullable = false, length = 12, updatable = false)
    private String paperCode;

    @Convert(converter = EncryptedText.class)
    @Column(name = "link_token", length = 200)
    private String linkToken;

    @Column(name = "request_uuid")
    private UUID requestUuid;

    @Column(name = "sheet_id")
    private Long sheetId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private OpinionState state;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by_id", nullable = false, updatable = false)
    private Long askedById;

    @Column(name = "asked_by_name", nullable = false, length = 60, updatable = false)
    private String askedByName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 5)
    private AnswerWay way;

    @Column(length = LONGEST_RESPONDENT)
    private String respondent;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Adoption adoption;

    @Column(precision = 5, scale = 2)
    private BigDecimal score;

    @Version
    private long version;

    protected OpinionRequest() {
    }

    OpinionRequest(CaseHeader about, Office office, OpinionEntry entry, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.office = office;
        this.caseId = about.ref().id();
        this.caseNo = about.ref().caseNo();
        this.handlerId = about.ref().handlerId();
        this.handlerName = about.handlerName();
        this.firmId = about.ref().firmId();
        this.organ = entry.organ();
        this.organName = entry.organName().strip();
        this.department = entry.department() == null || entry.department().isBlank() ? null : entry.department().strip();
        this.contact = entry.contactOrNull();
        this.language = entry.language().getLanguage().equals("en") ? "en" : "zh";
        this.paperCode = PaperCode.make();
        this.state = OpinionState.ASKED;
        this.askedAt = at;
        this.askedById = by.personId();
        this.askedByName = by.name();
    }

    /** The form to be filled in, and the request that it hangs on. */
    void asked(long sheet, Asked asked) {
        sheetId = sheet;
        requestUuid = asked.uuid();
        linkToken = asked.token();
        dueOn = asked.dueOn();
    }

    /** Another link in place of the old one. */
    void relink(String token) {
        if (state != OpinionState.ASKED) {
            throw Problem.conflict("opinion.problem.ended." + state);
        }
        linkToken = token;
    }

    /**
     * The organ answered.
     *
     * @param who   person or department that answered; null where they did not say
     * @param given what share of the points that were given marks was earned, 0 to 100; null where nothing was rated
     */
    void answered(AnswerWay how, Adoption adopted, BigDecimal given, String who, Instant at) {
        end(OpinionState.ANSWERED, at);
        way = how;
        adoption = adopted;
        score = given;
        respondent = who == null || who.isBlank() ? null : who.strip().substring(0, Math.min(LONGEST_RESPONDENT, who.strip().length()));
    }

    /** Its link ran out. */
    void noReply(Instant at) {
        end(OpinionState.NO_REPLY, at);
    }

    void withdraw(Instant at) {
        end(OpinionState.WITHDRAWN, at);
    }

    /** @throws Problem where its answer has come in, or it was withdrawn */
    void mustTakeAnswer() {
        mustLeadTo(OpinionState.ANSWERED);
    }

    private void mustLeadTo(OpinionState next) {
        if (!state.leadsTo(next)) {
            throw Problem.conflict("opinion.problem.ended." + state);
        }
    }

    private void end(OpinionState next, Instant at) {
        mustLeadTo(next);
        state = next;
        endedAt = at;
        linkToken = null;
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

    Long caseId() {
        return caseId;
    }

    String caseNo() {
        return caseNo;
    }

    String handlerName() {
        return handlerName;
    }

    AskedOrgan organ() {
        return organ;
    }

    String organName() {
        return organName;
    }

    String department() {
        return department;
    }

    String contact() {
        return contact;
    }

    Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    String paperCode() {
        return paperCode;
    }

    String linkToken() {
        return linkToken;
    }

    UUID requestUuid() {
        return requestUuid;
    }

    Long sheetId() {
        return sheetId;
    }

    OpinionState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Adoption adoption() {
        return adoption;
    }

    long version() {
        return version;
    }
}
