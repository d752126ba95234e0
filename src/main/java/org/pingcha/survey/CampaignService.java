package org.pingcha.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.FormQueries;
import org.pingcha.instrument.FormReading;
import org.pingcha.instrument.FormRef;
import org.pingcha.instrument.Purpose;
import org.pingcha.platform.JobQueue;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Choice;

/** Plans campaigns, opens and closes them: managers, for their own office and those below it. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class CampaignService {
    private static final String IN_SIGHT = "select c from Campaign c join fetch c.office o where c.uuid = :uuid and o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    FormReading reading;

    @EJB
    AuditTrail audit;

    @EJB
    JobQueue jobs;

    @EJB
    FormQueries forms;

    @EJB
    ResponseKeeping responses;

    @EJB
    CampaignEnding ending;

    @EJB
    InvitationSending sending;

    /** A draft of the manager's office. */
    public UUID plan(@Valid CampaignEntry entry) {
        mustBeInUse(entry);
        Campaign campaign = new Campaign(entry, em.getReference(Office.class, actor.get().officeId()), actor.get(), clock.instant());
        em.persist(campaign);
        audit.record(actor.get(), "survey.audit.plan", subject(campaign), null, values(entry));
        return campaign.uuid();
    }

    public void change(UUID uuid, long seenVersion, @Valid CampaignEntry entry) {
        mustBeInUse(entry);
        Campaign campaign = mine(uuid, seenVersion);
        campaign.change(entry, actor.get(), clock.instant());
        audit.record(actor.get(), "survey.audit.change", subject(campaign), null, values(entry));
    }

    /** Closes the frame, makes the seed and asks for the draw, which a job does at once. */
    public void open(UUID uuid, long seenVersion) {
        Campaign campaign = mine(uuid, seenVersion);
        campaign.open(actor.get(), clock.instant());
        jobs.enqueue(CampaignDrawJob.KIND, CampaignDrawJob.KIND + ":" + uuid, uuid.toString(), actor.get());
        audit.record(actor.get(), "survey.audit.open", subject(campaign), null, Map.of("seed", campaign.seed()));
    }

    /** Sends the links to who was sent nothing yet, by a job; gives how many there are. */
    public long send(UUID uuid) {
        return message(uuid, CampaignEvent.Kind.SENT, "survey.audit.send");
    }

    /** Reminds who was sent a link and has not answered, by a job; gives how many there are. */
    public long remind(UUID uuid) {
        return message(uuid, CampaignEvent.Kind.REMINDED, "survey.audit.remind");
    }

    private long message(UUID uuid, CampaignEvent.Kind kind, String action) {
        Campaign campaign = mine(uuid, null);
        campaign.mustBe(CampaignStatus.OPEN);
        long waiting = sending.waiting(uuid, kind);
        if (waiting == 0) {
            throw new Problem("survey.problem.nobody." + kind);
        }
        jobs.enqueue(InvitationSendJob.KIND, InvitationSendJob.KIND + ":" + uuid + ":" + kind + ":" + clock.instant(), InvitationSendJob.payload(kind, uuid), actor.get());
        audit.record(actor.get(), action, subject(campaign), null, Map.of("number", waiting));
        return waiting;
    }

    /** Ends it before its last day; what is not answered expires. */
    public void close(UUID uuid, long seenVersion, @Size(max = 500) String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Problem("survey.problem.reason");
        }
        Campaign campaign = mine(uuid, seenVersion);
        campaign.close(reason.strip(), actor.get(), clock.instant());
        ending.expire(campaign.id(), ChinaTime.today(clock));
        audit.record(actor.get(), "survey.audit.close", subject(campaign), null, Map.of("reason", reason.strip()));
    }

    /** Gives a draft up. */
    public void withdraw(UUID uuid, long seenVersion) {
        Campaign campaign = mine(uuid, seenVersion);
        campaign.withdraw(actor.get(), clock.instant());
        audit.record(actor.get(), "survey.audit.withdraw", subject(campaign), null, null);
    }

    /**
     * Begins a test as one kind of respondent; gives the token that opens it. It reaches no figure.
     *
     * @param who who answers, a code of the form's own; null to be asked
     */
    public String tryOut(UUID uuid, CaseFacts as, String who, Locale locale) {
        mine(uuid, null);
        String token = responses.beginTrial(uuid, as, locale, clock.instant());
        if (who != null && !who.isBlank()) {
            responses.answer(Key.link(token), Questions.CONSENT, Questions.YES, null, clock.instant());
            responses.answer(Key.link(token), Questions.WHO, who, null, clock.instant());
        }
        return token;
    }

    /** The answers to the question who answers, as the form words them; empty where it has no such question. */
    public List<Choice> persons(long form, Locale locale) {
        return reading.items(form, locale).stream().filter(item -> item.code().equals(Questions.WHO)).flatMap(item -> item.options().stream())
            .map(option -> new Choice(option.code(), option.text().text())).toList();
    }

    private void mustBeInUse(CampaignEntry entry) {
        if (forms.allFor(Purpose.SURVEY, CaseFacts.UNKNOWN, actor.get().officePath(), Locale.SIMPLIFIED_CHINESE).stream().map(FormRef::id)
            .noneMatch(id -> id == entry.formId())) {
            throw new Problem("survey.problem.form");
        }
    }

    /** A null version asks for none: what is done does not depend on what was seen. */
    private Campaign mine(UUID uuid, Long seenVersion) {
        Campaign campaign = em.createQuery(IN_SIGHT, Campaign.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        if (seenVersion != null && campaign.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        return campaign;
    }

    private static Map<String, Object> values(CampaignEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", entry.name());
        values.put("closed", entry.frame().from() + "/" + entry.frame().to());
        values.put("type", entry.frame().type());
        values.put("sample", entry.sampleSize());
        values.put("quotas", entry.quotas());
        values.put("anonymous", entry.anonymous());
        values.put("ends", entry.endsOn());
        return values;
    }

    private static String subject(Campaign campaign) {
        return "campaign:" + campaign.uuid();
    }
}
