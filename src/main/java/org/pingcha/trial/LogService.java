package org.pingcha.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.attachment.DocumentKeeping;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.NewDocument;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetService;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.register.CaseAccessService;
import org.pingcha.scoring.EvidenceChanged;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** An observer's own logs: read, saved as a whole, submitted once. */
@Stateless
@RolesAllowed(Role.INSPECTOR_ROLE)
public class LogService {
    private static final String OWN = "select b.id from TrialObservation b where b.uuid = :uuid and b.observerId = :self";
    private static final String MINE = "select new org.pingcha.trial.MyHearing(b.uuid, b.state, " + HearingQueries.ROW + ")" + HearingSight.FROM
        + " join TrialObservation b on b.hearing = g where b.observerId = :self and b.state in (org.pingcha.trial.ObservationState.ASSIGNED,"
        + " org.pingcha.trial.ObservationState.BEGUN) order by g.startsAt, g.id";
    private static final String TOLD = "select p.handlerTold from HearingPlan p where p.hearing = :hearing";
    private static final String PHOTOS = "select p.uuid from TrialPhoto p where p.observation.id = :id order by p.id";
    private static final String PHOTO = "select count(p) from TrialPhoto p where p.observation.id = :id and p.uuid = :uuid";
    private static final int MOST_PHOTOS = 30;

    @PersistenceContext
    EntityManager em;

    @EJB
    HearingQueries hearings;

    @EJB
    SheetQueries read;

    @EJB
    SheetService sheets;

    @EJB
    DocumentKeeping documents;

    @EJB
    CaseAccessService access;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<EvidenceChanged> changed;

    /** What the actor has to attend or to write up, the next one first. */
    public List<MyHearing> mine() {
        return em.createQuery(MINE, MyHearing.class).setParameter("self", actor.get().personId()).getResultList();
    }

    /** @throws Problem not found where it is not the actor's own */
    public LogState open(UUID uuid) {
        return state(own(uuid));
    }

    /**
     * Takes the whole log over. Sent again with the same key, it is answered as it stands and changes nothing.
     *
     * @param seen the revision that it was written on
     * @throws Problem a conflict where another one was saved since
     */
    public LogState save(UUID uuid, int seen, @Size(max = 64) String key, @NotNull ObservationLog log) {
        TrialObservation observation = own(uuid);
        if (!observation.isLast(key)) {
            mustBe(observation, seen);
            Map<String, Object> before = facts(observation);
            observation.save(log, key, actor.get(), clock.instant());
            mark(observation.sheetId(), log.marks());
            em.flush();
            audit.record(actor.get(), "trial.audit.saved", HearingService.name(observation.hearing()), before, facts(observation));
        }
        return state(observation);
    }

    /** Nothing changes from here on; the hearing has ended as the log says, unless somebody said so before. */
    public LogState submit(UUID uuid, int seen) {
        TrialObservation observation = own(uuid);
        if (observation.state() == ObservationState.SUBMITTED) {
            return state(observation);
        }
        mustBe(observation, seen);
        observation.submit(actor.get(), clock.instant());
        if (!observation.outcome().isSeen()) {
            read.sheet(observation.sheetId(), Texts.CHINESE).items().filter(item -> !item.isAnswered())
                .forEach(item -> sheets.notObserved(observation.sheetId(), item.code(), item.revision()));
            em.flush();
        }
        sheets.submit(observation.sheetId());
        Hearing hearing = observation.hearing();
        if (hearing.status().isOpen()) {
            hearing.conclude(observation.outcome().status(), null, actor.get(), clock.instant());
        }
        em.flush();
        audit.record(actor.get(), "trial.audit.submitted", HearingService.name(hearing), null, facts(observation));
        changed.fire(new EvidenceChanged(hearing.caseId()));
        return state(observation);
    }

    /** The observer keeps out of it (回避). */
    public void withdraw(UUID uuid, @Size(max = 500) String reason) {
        TrialObservation observation = own(uuid);
        observation.withdraw(reason);
        if (observation.isAccessGiven()) {
            access.revokeAccess(observation.hearing().caseId(), observation.observerId());
        }
        audit.record(actor.get(), "trial.audit.withdrew", HearingService.name(observation.hearing()), null, Map.of("reason", reason.strip()));
    }

    /** Keeps a photo of the observer's notes; one that is there already is not kept again. */
    public void photo(UUID uuid, UUID photo, @NotNull @Size(max = 255) String fileName, InputStream content) {
        TrialObservation observation = own(uuid);
        if (em.createQuery(PHOTO, Long.class).setParameter("id", observation.id()).setParameter("uuid", photo).getSingleResult() > 0) {
            return;
        }
        if (!observation.state().isOpen()) {
            throw Problem.conflict("trial.problem.closed", observation.state());
        }
        if (photos(observation).size() >= MOST_PHOTOS) {
            throw new Problem("trial.problem.tooManyPhotos", MOST_PHOTOS);
        }
        UUID document = documents.add(actor.get(), new DocumentSubject(SubjectKind.OBSERVATION, uuid), NewDocument.named(fileName),
            HearingService.name(observation.hearing()), content);
        em.persist(new TrialPhoto(observation, photo, document));
    }

    /** Only what differs is marked, so that the sheet's own trail says who changed what. */
    private void mark(long sheet, Map<String, LogMark> marks) {
        List<ItemView> items = read.sheet(sheet, Texts.CHINESE).items().toList();
        for (ItemView item : items) {
            LogMark wanted = marks.getOrDefault(item.code(), LogMark.NONE);
            int revision = item.revision();
            if (wanted.answer() != item.answer() || wanted.answer() == AnswerKind.VALUE && !wanted.value().equals(item.value())) {
                revision = switch (wanted.answer()) {
                    case VALUE -> sheets.answer(sheet, item.code(), revision, wanted.value());
                    case NOT_OBSERVED -> sheets.notObserved(sheet, item.code(), revision);
                    case NONE -> sheets.clear(sheet, item.code(), revision);
                    default -> throw Problem.unreadable("trial.problem.field", item.code());
                };
            }
            String note = wanted.note() == null || wanted.note().isBlank() ? null : wanted.note().strip();
            if (!java.util.Objects.equals(note, item.note())) {
                sheets.note(sheet, item.code(), revision, note);
            }
        }
    }

    private LogState state(TrialObservation observation) {
        Map<String, LogMark> marks = new HashMap<>();
        List<LogItem> items = LogItems.of(read.sheet(observation.sheetId(), Texts.CHINESE), read.sheet(observation.sheetId(), Texts.ENGLISH), marks);
        boolean told = em.createQuery(TOLD, Boolean.class).setParameter("hearing", observation.hearing()).getResultStream().findFirst().orElse(false);
        return new LogState(observation.uuid(), observation.revision(), observation.state(), observation.observerName(), observation.expectedLawyer(),
            told, hearings.row(observation.hearing().uuid()), items, observation.log(marks), photos(observation));
    }

    private List<UUID> photos(TrialObservation observation) {
        return em.createQuery(PHOTOS, UUID.class).setParameter("id", observation.id()).getResultList();
    }

    private static void mustBe(TrialObservation observation, int seen) {
        if (observation.revision() != seen) {
            throw Problem.conflict("trial.problem.savedElsewhere");
        }
    }

    /** Locked, since two of the observer's devices may send at the same moment. */
    private TrialObservation own(UUID uuid) {
        Long id = em.createQuery(OWN, Long.class).setParameter("uuid", uuid).setParameter("self", actor.get().personId()).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
        return em.find(TrialObservation.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the trail keeps: no words, they may name people. */
    private static Map<String, Object> facts(TrialObservation observation) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("observer", observation.observerName());
        facts.put("outcome", observation.outcome());
        facts.put("revision", observation.revision());
        facts.put("state", observation.state());
        return facts;
    }
}
