package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.request.Addressee;
import org.pingcha.request.Asked;
import org.pingcha.request.Question;
import org.pingcha.request.RequestKeeping;
import org.pingcha.request.RequestKind;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** The inquiry into a complaint (调查核实), to the proposal. */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class InquiryService {
    private static final int INVESTIGATORS = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintAccess access;

    @Inject
    ComplaintCourse course;

    @Inject
    ComplaintRecusals recusals;

    @EJB
    RequestKeeping requests;

    @EJB
    RuleQueries rules;

    /** Two people inquire; whoever marked or handled the case is refused, by name. Also changes who inquires. */
    public void investigate(UUID uuid, long seenVersion, @NotNull Set<UUID> people, @Size(max = 2000) String plan) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        Set<Person> two = new LinkedHashSet<>();
        for (UUID person : people) {
            two.add(investigator(complaint, person));
        }
        if (two.size() != INVESTIGATORS) {
            throw new Problem("complaint.problem.two");
        }
        complaint.did(ComplaintAct.INVESTIGATE, ComplaintStatus.INVESTIGATING, by, plan);
        Set<Long> wanted = new LinkedHashSet<>();
        two.forEach(person -> wanted.add(person.id()));
        complaint.handling().investigators().stream().filter(i -> i.isActive() && !wanted.contains(i.personId())).forEach(i -> i.end(by.day()));
        two.stream().filter(person -> complaint.handling().investigators().stream().noneMatch(i -> i.isActive() && i.personId().equals(person.id())))
            .forEach(person -> complaint.handling().investigators().add(new Investigator(complaint, person.id(), person.name(), by.day())));
        course.done(complaint, by, ComplaintAct.INVESTIGATE, Map.of("investigators", two.stream().map(Person::userName).sorted().toList()));
    }

    private Person investigator(Complaint complaint, UUID uuid) {
        Person person = em.createQuery("select p from Person p join p.office o join p.roles r where p.uuid = :uuid and p.enabled = true"
                + " and o.path like :scope escape '!' and r in (org.pingcha.identity.Role.COMPLAINT_OFFICER, org.pingcha.identity.Role.BUREAU_OFFICER)", Person.class)
            .setParameter("uuid", uuid).setParameter("scope", access.self().actor().scope()).getResultStream().findFirst()
            .orElseThrow(() -> new Problem("complaint.problem.noInvestigator"));
        String why = recusals.barred(complaint, person.id());
        if (why != null) {
            throw new Problem("complaint.problem.barredByName", person.name(), Texts.text(Texts.CHINESE, why));
        }
        return person;
    }

    /** Asks the respondent for a statement: a firm at its desk, an agency's managers, others by a one-time link. */
    public Asked hearRespondent(UUID uuid, long seenVersion, @NotBlank @Size(max = 4000) String text) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        Respondent respondent = complaint.respondent();
        Addressee to = respondent.firmId() != null ? Addressee.firm(respondent.firmId(), respondent.name())
            : respondent.officeId() != null ? Addressee.agency(respondent.officeId(), respondent.name()) : Addressee.link(respondent.name());
        complaint.did(ComplaintAct.HEAR_RESPONDENT, by, text);
        Asked asked = ask(complaint, by, RequestKind.STATEMENT, "complaint.statement.label", to, text, RuleKey.RESPONDENT_STATEMENT);
        course.done(complaint, by, ComplaintAct.HEAR_RESPONDENT, Map.of("due", asked.dueOn()));
        return asked;
    }

    /** Has a lower bureau or the bar association inquire for us, with its own limit; by a one-time link. */
    public Asked delegate(UUID uuid, long seenVersion, @NotBlank @Size(max = 200) String to, @NotBlank @Size(max = 4000) String text) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        complaint.did(ComplaintAct.DELEGATE, by, to + "：" + text);
        Asked asked = ask(complaint, by, RequestKind.DELEGATED_INQUIRY, "complaint.delegated.label", Addressee.link(to), text, RuleKey.DELEGATED_INQUIRY);
        course.done(complaint, by, ComplaintAct.DELEGATE, Map.of("to", to, "due", asked.dueOn()));
        return asked;
    }

    private Asked ask(Complaint complaint, Acting by, RequestKind kind, String label, Addressee to, String text, RuleKey limit) {
        int days = rules.byId(complaint.reception().ruleSetId()).amount(limit).intValueExact();
        return requests.ask(by.actor(), new Question(kind, Subjects.of(complaint, label), to, text, days), by.at());
    }

    public void addTask(UUID uuid, long seenVersion, @NotBlank @Size(max = 500) String what, UUID person, LocalDate dueOn) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        Long who = person == null ? by.actor().personId() : investigator(complaint, person).id();
        complaint.did(ComplaintAct.RECORD, by, what);
        em.persist(new InquiryTask(complaint, what, who, dueOn));
        course.done(complaint, by, ComplaintAct.RECORD, Map.of("record", "TASK"));
    }

    public void finishTask(UUID task, @Size(max = 2000) String result) {
        InquiryTask found = em.createQuery("select t from InquiryTask t where t.uuid = :uuid", InquiryTask.class).setParameter("uuid", task)
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        Complaint complaint = access.inSight(found.complaint().uuid());
        Acting by = access.officerOf(complaint);
        found.done(by.day(), result);
        complaint.did(ComplaintAct.RECORD, by, found.what() + (result == null || result.isBlank() ? "" : "：" + result.strip()));
        course.done(complaint, by, ComplaintAct.RECORD, Map.of("record", "TASK_DONE"));
    }

    /** Keeps what somebody said; oral statements are read back to who made them. */
    public void addStatement(UUID uuid, long seenVersion, @NotNull Speaker speaker, @Size(max = 60) String name, @NotNull LocalDate takenOn,
                             @NotBlank @Size(max = 8000) String words, boolean readBack) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        if (takenOn.isAfter(by.day())) {
            throw new Problem("complaint.problem.future");
        }
        complaint.did(ComplaintAct.RECORD, by, null);
        em.persist(new Statement(complaint, speaker, name, takenOn, words, readBack, by.actor().personId()));
        course.done(complaint, by, ComplaintAct.RECORD, Map.of("record", "STATEMENT", "speaker", speaker));
    }

    /** A remark that everybody who reads the complaint sees. */
    public void remark(UUID uuid, long seenVersion, @NotBlank @Size(max = 4000) String words) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        complaint.did(ComplaintAct.RECORD, by, words);
        course.done(complaint, by, ComplaintAct.RECORD, Map.of("record", "REMARK"));
    }

    /** Asks the head of the authority for more time, in the unit of the decision limit. */
    public void askExtension(UUID uuid, long seenVersion, @Min(1) @Max(365) int amount, @NotBlank @Size(max = 1000) String reason) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        if (complaint.handling().extensions().stream().anyMatch(Extension::isAsked)) {
            throw Problem.conflict("complaint.problem.extensionAsked");
        }
        complaint.did(ComplaintAct.ASK_EXTENSION, by, reason);
        complaint.handling().extensions().add(new Extension(complaint, amount, reason, by));
        course.done(complaint, by, ComplaintAct.ASK_EXTENSION, Map.of("amount", amount));
    }

    /** Findings of each matter and what is to follow; goes to an approver. */
    public void propose(UUID uuid, long seenVersion, @Valid ProposalEntry entry) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        if (complaint.handling().extensions().stream().anyMatch(Extension::isAsked)) {
            throw new Problem("complaint.problem.extensionOpen");
        }
        complaint.matters().forEach(matter -> matter.find(entry.findings().get(matter.code()), entry.reasons().get(matter.code())));
        boolean upheld = complaint.matters().stream().anyMatch(matter -> matter.finding().isUpheld());
        if (!upheld && !entry.outcomes().equals(Set.of(Outcome.NO_ACTION))) {
            throw new Problem("complaint.problem.nothingUpheld");
        }
        complaint.did(ComplaintAct.PROPOSE, ComplaintStatus.PROPOSED, by, entry.reasoning());
        String findings = String.join(";", complaint.matters().stream().map(matter -> matter.code() + "=" + matter.finding()).toList());
        complaint.handling().proposals().add(new Proposal(complaint, complaint.handling().proposals().size() + 1, entry, findings, by));
        course.done(complaint, by, ComplaintAct.PROPOSE, Map.of("findings", findings, "outcomes", List.copyOf(entry.outcomes())));
    }
}
