package org.pingcha.register;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/**
 * A legal-aid case in one stage, or a consultation. It enters the register assigned to a handler, by a list of the
 * agency or another system; later lists correct it, among them with the days it was closed and filed. Its number is its
 * key and never changes. Its handler can be replaced by a decision; from then on no list puts another one there, since
 * a list that was drawn up earlier would undo the decision. Nothing removes it.
 */
@Entity
@Table(name = "aid_case")
public class AidCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "aid_case_seq")
    @SequenceGenerator(name = "aid_case_seq", sequenceName = "aid_case_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "case_no", nullable = false, length = 60, updatable = false)
    private String caseNo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CaseType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private CaseStage stage;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CaseOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private ServiceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private AidField field;

    @Column(nullable = false, length = 200)
    private String cause;

    @Embedded
    private CaseFlags flags;

    @Embedded
    private CaseRegions regions;

    @Embedded
    private CaseDates dates;

    @Column(length = 200)
    private String result;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Office office;

    @ManyToOne(fetch = FetchType.LAZY)
    private LawFirm firm;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Handler handler;

    @ManyToOne(fetch = FetchType.LAZY)
    private HandlingOrgan organ;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "recipient_id")
    private Recipient recipient;

    /** Since when the handler is the one it has, where a decision put them there; null for the one it was assigned to. */
    @Column(name = "handler_since")
    private LocalDate handlerSince;

    /** Who brought it into the register; a service account reads only what it sent. */
    @Column(name = "sent_by_id", updatable = false)
    private Long sentById;

    @Version
    private long version;

    protected AidCase() {
    }

    /** Enters a case into the register; sentBy is a person's id, null for the server itself. */
    public AidCase(CaseEntry entry, CaseParties parties, Recipient recipient, Long sentBy) {
        this.uuid = UUID.randomUUID();
        this.caseNo = entry.caseNo();
        this.recipient = Objects.requireNonNull(recipient);
        this.sentById = sentBy;
        correct(entry, parties);
    }

    /** Takes over what a later list says. */
    public final void correct(CaseEntry entry, CaseParties parties) {
        if (!caseNo.equals(entry.caseNo())) {
            throw new IllegalArgumentException("Another case: " + entry.caseNo());
        }
        type = entry.type();
        stage = entry.stage();
        origin = entry.origin();
        kind = entry.kind();
        field = entry.field();
        cause = entry.cause();
        flags = entry.flags();
        regions = entry.regions();
        dates = entry.dates();
        result = entry.result();
        office = Objects.requireNonNull(parties.office());
        organ = parties.organ();
        if (handlerSince == null) {
            firm = parties.firm();
            handler = Objects.requireNonNull(parties.handler());
        }
    }

    /** Somebody else handles it from that day on. */
    void replaceHandler(Handler next, LawFirm theirFirm, LocalDate from) {
        if (dates.closedOn() != null) {
            throw new Problem("register.problem.handlerOfClosed", dates.closedOn());
        }
        if (handler.licenceNo().equals(next.licenceNo())) {
            throw new Problem("register.problem.sameHandler", next.name());
        }
        LocalDate begun = handlerSince == null ? dates.assignedOn() : handlerSince;
        if (from.isBefore(begun)) {
            throw new Problem("register.problem.handlerTooEarly", begun);
        }
        handler = next;
        firm = theirFirm;
        handlerSince = from;
    }

    CaseHeader header() {
        CaseRef ref = new CaseRef(id, uuid, caseNo, type, stage, kind, office.id(), office.path(),
            firm == null ? null : firm.id(), handler.id());
        return new CaseHeader(ref, origin, field, cause, Masked.name(recipient.name()), office.code(), office.name(),
            firm == null ? null : firm.name(), handler.name(), handler.licenceNo(), organ == null ? null : organ.name(),
            result, flags, regions(), dates, facts(), version);
    }

    private CaseFactSheet facts() {
        return new CaseFactSheet(type, stage, kind, origin, dates.grantedOn(), dates.assignedOn(), dates.retainerOn(),
            dates.firstMetOn(), dates.inspectedOn(), dates.hearingOn(), dates.closedOn(), dates.filedOn(), flags.minor(),
            flags.lifeOrDeath(), handler.kind(), handler.practisingSince(), handler.criminalDefenceSince(), handler.minorsTrained());
    }

    CaseDetail detail() {
        PersonalData data = recipient.data();
        return new CaseDetail(header(), Masked.number(data.identityNumber()), Masked.number(data.phone()), Masked.mail(data.mail()));
    }

    /** Hibernate reads an embeddable of nothing but nulls as null. */
    private CaseRegions regions() {
        return regions == null ? CaseRegions.OWN : regions;
    }

    /** What the audit trail keeps; personal data as digests. */
    Map<String, Object> auditValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("type", type);
        values.put("stage", stage);
        values.put("origin", origin);
        values.put("kind", kind);
        values.put("field", field);
        values.put("cause", cause);
        flags.audit(values);
        regions().audit(values);
        dates.audit(values);
        values.put("result", result);
        values.put("office", office.code());
        values.put("firm", firm == null ? null : firm.name());
        values.put("handler", handler.licenceNo());
        values.put("organ", organ == null ? null : organ.name());
        recipient.audit(values);
        return values;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String caseNo() {
        return caseNo;
    }

    public CaseType type() {
        return type;
    }

    public CaseStage stage() {
        return stage;
    }

    public CaseDates dates() {
        return dates;
    }

    public Office office() {
        return office;
    }

    Handler handler() {
        return handler;
    }

    LawFirm firm() {
        return firm;
    }

    LocalDate handlerSince() {
        return handlerSince;
    }

    public Recipient recipient() {
        return recipient;
    }

    public long version() {
        return version;
    }
}
