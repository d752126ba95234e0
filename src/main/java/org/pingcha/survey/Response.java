package org.pingcha.survey;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseType;
import org.pingcha.shared.Problem;

/**
 * What one person answers: a sheet of the campaign's questionnaire. Begun with the first page, kept answer by answer, sent
 * once. Where the campaign promised anonymity it names no invitation and no case, and no moment but the day.
 */
@Entity
@Table(name = "survey_response")
public class Response {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_response_seq")
    @SequenceGenerator(name = "survey_response_seq", sequenceName = "survey_response_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id", updatable = false)
    private Campaign campaign;

    @Column(name = "invitation_id", updatable = false)
    private Long invitationId;

    @Column(name = "draft_key", length = 64)
    private String draftKey;

    @Column(name = "sheet_id", nullable = false, updatable = false)
    private Long sheetId;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_type", nullable = false, length = 20, updatable = false)
    private CaseType caseType;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Way way;

    @Column(nullable = false, length = 10)
    private String language;

    /** A test: it reaches no figure. */
    @Column(nullable = false, updatable = false)
    private boolean trial;

    @Column(name = "started_on", nullable = false, updatable = false)
    private LocalDate startedOn;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    /** The complaint that it opened; null where it opened none. */
    @Column
    private UUID complaint;

    @Version
    private long version;

    protected Response() {
    }

    /** Begins; invitationId is null and draftKey is set where the campaign is anonymous. */
    Response(Campaign campaign, long sheetId, Long invitationId, String draftKey, CaseType caseType, Way way, String language, boolean trial, LocalDate day) {
        this.uuid = UUID.randomUUID();
        this.campaign = campaign;
        this.sheetId = sheetId;
        this.invitationId = invitationId;
        this.draftKey = draftKey;
        this.caseType = caseType;
        this.trial = trial;
        this.startedOn = day;
        answeredBy(way, language);
    }

    final void answeredBy(Way how, String tag) {
        way = how;
        language = tag;
    }

    /** Sent: it stays as it is. */
    void submit(LocalDate day) {
        if (submittedOn != null) {
            throw Problem.conflict("survey.problem.ended.COMPLETE");
        }
        submittedOn = day;
        draftKey = null;
    }

    void opens(UUID complaintUuid) {
        complaint = complaintUuid;
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

    Long invitationId() {
        return invitationId;
    }

    long sheetId() {
        return sheetId;
    }

    CaseType caseType() {
        return caseType;
    }

    boolean isTrial() {
        return trial;
    }

    boolean isSubmitted() {
        return submittedOn != null;
    }

    LocalDate startedOn() {
        return startedOn;
    }
}
