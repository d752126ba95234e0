package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.register.Masked;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.Problem;

/** Reads one complaint and what belongs to it, as far as the actor may see it; in a transaction, since it follows what hangs on the complaint. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ComplaintQueries {
    private static final String SIMILAR = ComplaintSight.FROM + " join c.handling.proposals p join p.outcomes x";
    private static final int SHOWN = 5;
    private static final String EVENTS = "select new org.pingcha.complaint.EventRow(e.seq, e.act, e.from, e.to, e.deed.at, e.deed.actorName, e.forName, e.deed.note)"
        + " from ComplaintEvent e where e.complaint.id = :id order by e.seq desc";
    private static final String MERGED = "select new org.pingcha.complaint.ComplaintDetail$Link(c.uuid, c.registerNo, c.substance.title)"
        + " from Complaint c where c.mergedInto.id = :id order by c.id";
    private static final String COMPLAINANTS = "select k from Complainant k join fetch k.complaint c left join c.mergedInto m"
        + " where c.id = :id or m.id = :id order by k.id";
    private static final String TASKS = "select new org.pingcha.complaint.TaskRow(t.uuid, t.what, p.name, t.dueOn, t.doneOn, t.result)"
        + " from InquiryTask t join Person p on p.id = t.personId where t.complaint.id = :id order by t.id";
    private static final String STATEMENTS = "select new org.pingcha.complaint.StatementRow(s.uuid, s.speaker, s.speakerName, s.takenOn, s.words,"
        + " s.readBack, p.name) from Statement s join Person p on p.id = s.takenById where s.complaint.id = :id order by s.takenOn, s.id";
    private static final String TELLINGS = "select new org.pingcha.complaint.TellingRow(t.uuid, k.name, t.what, t.way, t.served, t.on, t.note, t.byName,"
        + " t.letterUuid) from Telling t join t.complainant k join k.complaint c left join c.mergedInto m where c.id = :id or m.id = :id order by t.id";
    private static final String EXTENSIONS = "select new org.pingcha.complaint.ExtensionRow(e.amount, e.reason, a.name, e.askedOn, e.state, b.name,"
        + " e.decidedOn, e.remark) from Extension e join Person a on a.id = e.askedById left join Person b on b.id = e.decidedById"
        + " where e.complaint.id = :id order by e.id";
    private static final String REMEDIES = "select new org.pingcha.complaint.RemedyRow(r.kind, r.takenOn, r.authority, r.endedOn, r.result)"
        + " from RemedyTaken r where r.complaint.id = :id order by r.id";
    private static final String FILE = "select new org.pingcha.complaint.FileItemRow(f.place, f.kind, f.title, f.on, f.fromWhom, f.pages, f.size, f.sha256)"
        + " from FileItem f where f.complaintId = :id order by f.place";
    private static final String PEOPLE = "select distinct p.id, p.uuid, p.name from Person p join p.office o join p.roles r where p.enabled = true"
        + " and o.path like :scope escape '!' and r in :roles order by p.name";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    ComplaintAccess access;

    @Inject
    ComplaintCourse course;

    @Inject
    ComplaintRecusals recusals;

    @EJB
    RuleQueries rules;

    /** @throws Problem not found where there is none in sight */
    public ComplaintDetail detail(UUID uuid) {
        Complaint c = access.inSight(uuid);
        RuleBook book = rules.byId(c.reception().ruleSetId());
        boolean mayAct = mayAct(c);
        Complaint master = c.master();
        Substance s = c.substance();
        return new ComplaintDetail(c.uuid(), c.registerNo(), c.office().name(), book, c.reception().channel(), c.reception().isTip(), s.title(), s.facts(), s.wishes(), s.occurred(),
            c.reception().isProperty(), c.respondent().entry(), s.caseNo(), caseUuid(s.caseId()), c.reception().receivedAt(), c.dates().receivedOn(), c.triage().urgent(),
            c.triage().sensitivity(), c.triage().reasons(), c.triage().note(), nameOf(c.officerId()), c.status(),
            master == null ? null : new ComplaintDetail.Link(master.uuid(), master.registerNo(), master.substance().title()),
            em.createQuery(MERGED, ComplaintDetail.Link.class).setParameter("id", c.id()).getResultList(), c.dates().groundCode(), c.next(), c.toTell(),
            c.dates().lateReason(), course.clocks(c), acts(c, mayAct), mayAct, c.reception().readBack(), lapsed(c), c.version());
    }

    private static LocalDate lapsed(Complaint c) {
        return c.status() != ComplaintStatus.RECEIVED ? null
            : c.handling().pauses().stream().filter(ComplaintPause::hasLapsed).map(ComplaintPause::replyBy).findFirst().orElse(null);
    }

    /** What the procedure, the role and the complaint itself leave to this person now. */
    private Set<ComplaintAct> acts(Complaint c, boolean mayAct) {
        Set<ComplaintAct> acts = EnumSet.noneOf(ComplaintAct.class);
        for (ComplaintAct act : ComplaintAct.values()) {
            boolean approvers = act.isOpenTo(Set.of(Role.COMPLAINT_APPROVER));
            if (act.startsAt(c.status()) && act.isOpenTo(actor.get().roles()) && (approvers || mayAct || act == ComplaintAct.ASSIGN)) {
                acts.add(act);
            }
        }
        boolean asked = c.handling().extensions().stream().anyMatch(Extension::isAsked);
        if (!asked) {
            acts.removeAll(EnumSet.of(ComplaintAct.EXTEND, ComplaintAct.REFUSE_EXTENSION));
        } else {
            acts.removeAll(EnumSet.of(ComplaintAct.ASK_EXTENSION, ComplaintAct.PROPOSE));
        }
        if (c.handling().pauses().stream().anyMatch(pause -> pause.kind() == PauseKind.SUPPLEMENT)) {
            acts.remove(ComplaintAct.ASK_SUPPLEMENT);
        }
        if (c.reception().isTip()) {
            acts.removeAll(EnumSet.of(ComplaintAct.ASK_SUPPLEMENT, ComplaintAct.TELL, ComplaintAct.WITHDRAW, ComplaintAct.RECORD_WITHDRAWAL));
        }
        return acts;
    }

    private boolean mayAct(Complaint c) {
        try {
            access.officerOf(c);
            return actor.get().is(Role.COMPLAINT_OFFICER);
        } catch (Problem e) {
            return false;
        }
    }

    /** Who complains, also in what was merged into it. */
    public List<ComplainantRow> complainants(UUID uuid) {
        Complaint complaint = access.inSight(uuid);
        return em.createQuery(COMPLAINANTS, Complainant.class).setParameter("id", complaint.id()).getResultList().stream()
            .map(k -> k.row(k.complaint() == complaint ? null : k.complaint().registerNo())).toList();
    }

    public List<MatterRow> matters(UUID uuid) {
        Complaint complaint = access.inSight(uuid);
        RuleBook book = rules.byId(complaint.reception().ruleSetId());
        return complaint.matters().stream().map(m -> new MatterRow(book.matter(m.code()).orElseThrow(), m.finding(), m.reason())).toList();
    }

    /** What was done, the latest first. */
    public List<EventRow> events(UUID uuid) {
        return of(EVENTS, EventRow.class, uuid);
    }

    public List<TaskRow> tasks(UUID uuid) {
        return of(TASKS, TaskRow.class, uuid);
    }

    public List<StatementRow> statements(UUID uuid) {
        return of(STATEMENTS, StatementRow.class, uuid).stream().map(s -> new StatementRow(s.uuid(), s.speaker(),
            s.name() == null ? null : Masked.name(s.name()), s.takenOn(), s.words(), s.readBack(), s.takenBy())).toList();
    }

    public List<TellingRow> tellings(UUID uuid) {
        return of(TELLINGS, TellingRow.class, uuid).stream().map(t -> new TellingRow(t.uuid(), Masked.name(t.complainant()), t.what(), t.way(), t.served(), t.on(),
            t.note(), t.by(), t.letter())).toList();
    }

    public List<ExtensionRow> extensions(UUID uuid) {
        return of(EXTENSIONS, ExtensionRow.class, uuid);
    }

    public List<RemedyRow> remedies(UUID uuid) {
        return of(REMEDIES, RemedyRow.class, uuid);
    }

    /** What its file held when it was archived; empty before, and for what was archived before files had an index. */
    public List<FileItemRow> fileIndex(UUID uuid) {
        return of(FILE, FileItemRow.class, uuid);
    }

    /** The rounds of the proposal, the latest first. */
    public List<ProposalRow> proposals(UUID uuid) {
        return access.inSight(uuid).handling().proposals().stream().sorted((a, b) -> b.round() - a.round()).map(Proposal::row).toList();
    }

    /** Who inquires now, by name. */
    public List<String> investigators(UUID uuid) {
        return access.inSight(uuid).handling().investigators().stream().filter(Investigator::isActive).map(Investigator::name).toList();
    }

    /** The officers that work can be given to. */
    @RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
    public List<PersonChoice> officers() {
        return people(EnumSet.of(Role.COMPLAINT_OFFICER), null);
    }

    /** Who could inquire; those who are barred are named with the reason. */
    @RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
    public List<PersonChoice> candidates(UUID uuid) {
        return people(EnumSet.of(Role.COMPLAINT_OFFICER, Role.BUREAU_OFFICER), access.inSight(uuid));
    }

    private List<PersonChoice> people(Set<Role> roles, Complaint complaint) {
        return em.createQuery(PEOPLE, Object[].class).setParameter("scope", actor.get().scope()).setParameter("roles", roles).getResultList().stream()
            .map(row -> new PersonChoice((UUID) row[1], (String) row[2], complaint == null ? null : recusals.barred(complaint, (Long) row[0]))).toList();
    }

    /** How often each outcome followed in decided complaints in sight in which one of the same matters was upheld. */
    public Map<Outcome, Long> similarOutcomes(UUID uuid) {
        Sight sight = decidedLike(uuid);
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        sight.fill(em.createQuery("select x, count(p)" + SIMILAR + sight.where() + " group by x", Object[].class))
            .getResultList().forEach(row -> counts.put((Outcome) row[0], (Long) row[1]));
        return counts;
    }

    /** The last few of them, to be read beside one's own proposal. */
    public List<SimilarRow> similar(UUID uuid) {
        Sight sight = decidedLike(uuid);
        Map<UUID, SimilarRow> rows = new LinkedHashMap<>();
        sight.fill(em.createQuery("select c.uuid, c.registerNo, c.dates.decidedOn, x" + SIMILAR + sight.where() + " order by c.dates.decidedOn desc, c.id desc, x",
                Object[].class)).setMaxResults(SHOWN * Outcome.values().length).getResultList()
            .forEach(row -> rows.computeIfAbsent((UUID) row[0], id -> new SimilarRow(id, (String) row[1], (LocalDate) row[2], new ArrayList<>()))
                .outcomes().add((Outcome) row[3]));
        return rows.values().stream().limit(SHOWN).toList();
    }

    private Sight decidedLike(UUID uuid) {
        return ComplaintSight.of(actor.get()).and("p.state = org.pingcha.complaint.Proposal$State.APPROVED")
            .and("exists (select 1 from ComplaintMatter m, ComplaintMatter n where m.complaint = c and n.complaint.id = :id and m.code = n.code and m.finding in :upheld)")
            .and("c.id <> :id").with("id", access.inSight(uuid).id()).with("upheld", EnumSet.of(Finding.SUBSTANTIATED, Finding.PARTLY));
    }

    private <R> List<R> of(String query, Class<R> type, UUID uuid) {
        return em.createQuery(query, type).setParameter("id", access.inSight(uuid).id()).getResultList();
    }

    private UUID caseUuid(Long caseId) {
        return caseId == null ? null : em.createQuery("select c.uuid from AidCase c where c.id = :id", UUID.class).setParameter("id", caseId).getSingleResult();
    }

    private String nameOf(Long person) {
        return person == null ? null : em.createQuery("select p.name from Person p where p.id = :id", String.class).setParameter("id", person).getSingleResult();
    }
}
