package org.pingcha.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterDraft;
import org.pingcha.letter.LetterField;
import org.pingcha.letter.LetterKeeping;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** The record of a hearing attended (庭审旁听情况记录表, form 30): one for each submitted log, kept as it was made. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE})
public class RecordService {
    private static final String OFFICE = "select g.officeId from Hearing g where g.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @EJB
    HearingQueries hearings;

    @EJB
    ObservationQueries observations;

    @EJB
    LetterKeeping letters;

    @EJB
    LetterQueries issued;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Makes the record of a submitted log that the actor may read; its observer, or a manager. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.INSPECTOR_ROLE})
    public IssuedLetterRow make(UUID hearing, UUID observation) {
        HearingRow row = hearings.row(hearing);
        ObservationDetail log = readable(hearing, observation);
        if (log.state() != ObservationState.SUBMITTED) {
            throw new Problem("trial.problem.notSubmitted");
        }
        long office = em.createQuery(OFFICE, Long.class).setParameter("uuid", hearing).getSingleResult();
        IssuedLetterRow letter = letters.issue(actor.get(), office, draft(row, log), clock.instant());
        audit.record(actor.get(), "trial.audit.recorded", "hearing:" + hearing, null, Map.of("letter", letter.uuid(), "observer", log.observer()));
        return letter;
    }

    /** The records of a log that the actor may read, the first one first. */
    public List<IssuedLetterRow> of(UUID observation) {
        return issued.forSubject(TrialLetters.ROOM, observation);
    }

    private ObservationDetail readable(UUID hearing, UUID observation) {
        return observations.ofHearing(hearing, Texts.CHINESE).stream().filter(one -> one.uuid().equals(observation) && one.isReadable()).findFirst()
            .orElseThrow(Problem::notFound);
    }

    private static LetterDraft draft(HearingRow row, ObservationDetail detail) {
        ObservationLog log = detail.log();
        String times = log.startedAt() == null ? row.times() : clock(log.startedAt()) + (log.endedAt() == null ? "" : "–" + clock(log.endedAt()));
        return LetterDraft.of(LetterKind.TRIAL_RECORD, TrialLetters.ROOM, detail.uuid(), null).with(LetterField.CASE_NO, row.caseNo())
            .with(LetterField.CAUSE, row.cause()).with(LetterField.HANDLER, detail.expected()).with(LetterField.FIRM, row.firm() == null ? row.office() : row.firm())
            .with(LetterField.COURT, row.court()).with(LetterField.COURTROOM, row.courtroom()).with(LetterField.JUDGE, row.judge())
            .with(LetterField.HEARD_ON, LetterDraft.day(row.day()) + " " + times)
            .with(LetterField.HEARING_FORM, name(row.openness()) + "，" + name(row.procedure())).with(LetterField.HEARING_OUTCOME, name(log.outcome()))
            .with(LetterField.APPEARED, log.lawyer() == null ? null : name(log.lawyer()) + (log.actualLawyer() == null ? "" : "：" + log.actualLawyer()))
            .with(LetterField.FACTS, notes(detail.facts())).with(LetterField.OPINION, notes(detail.opinions()))
            .with(LetterField.PERFORMANCE, detail.sheet().items().map(RecordService::rated).collect(Collectors.joining("\n")))
            .with(LetterField.SCORE, detail.score() == null ? Texts.text(Texts.CHINESE, "trial.logs.noScore") : detail.score().toPlainString())
            .with(LetterField.OBSTACLES, log.obstacles().stream().map(RecordService::obstacle).collect(Collectors.joining("\n")))
            .with(LetterField.REMARKS, log.irregular() ? log.irregularity() : null).with(LetterField.OBSERVER, detail.observer());
    }

    private static String rated(ItemView item) {
        String answer = item.answer() == AnswerKind.VALUE
            ? item.options().stream().filter(option -> option.code().equals(item.value())).map(option -> option.text().text()).findFirst().orElse(item.value())
                + "（" + item.earned().toPlainString() + "/" + item.max().toPlainString() + "）"
            : Texts.text(Texts.CHINESE, "trial.log.answer.NOT_OBSERVED");
        return item.code() + " " + item.text().text() + "：" + answer + (item.note() == null ? "" : "；" + item.note());
    }

    private static String obstacle(Obstacle one) {
        return name(one.kind()) + "（" + name(one.by()) + "）" + (one.words() == null ? "" : "：" + one.words());
    }

    private static String notes(List<LogNote> notes) {
        return notes.stream().map(note -> clock(note.at()) + " " + note.words()).collect(Collectors.joining("\n"));
    }

    private static String clock(java.time.Instant at) {
        return java.time.LocalTime.ofInstant(at, ChinaTime.ZONE).withSecond(0).withNano(0).toString();
    }

    private static String name(Enum<?> constant) {
        return Texts.text(Texts.CHINESE, Texts.keyOf(constant));
    }
}
