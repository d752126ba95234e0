package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** Demo complaints of the city's bureau, one at least at every step, about cases of the demo register. Fictitious like these. */
@Stateless
@PermitAll
public class DemoComplaints {
    private static final Logger LOG = Logger.getLogger(DemoComplaints.class.getName());
    private static final int HOUR = 10;
    private static final String CASES = "select c.id from AidCase c join c.office o where o.code in ('A990100', 'A990101', 'A990102') and c.firm is not null"
        + " order by c.dates.assignedOn desc, c.id";

    @PersistenceContext
    EntityManager em;
    @EJB
    ComplaintKeeping keeping;
    @EJB
    CaseQueries cases;
    @EJB
    RuleQueries rules;
    @EJB
    WorkCalendars calendars;
    @Inject
    ComplaintCourse course;
    @Inject
    Clock clock;

    /** How far a demo complaint has come. */
    private enum Step { RECEIVED, SUPPLEMENT, DECLINED, ACCEPTED, INVESTIGATING, EXTENSION_ASKED, PROPOSED, APPROVED, REPLIED, ARCHIVED, WITHDRAWN, TIP, REFERRING }

    private record Story(String facts, String matter, String complainant, int workingDaysAgo, Step step) {
    }

    private static final List<Story> ALL = List.of(
        new Story("开庭前没有见过律师，当庭才第一次见面。问他准备了什么，他说看情况。", "N4", "周素芬", 2, Step.RECEIVED),
        new Story("律师要我出“打点费”三千元，我没有给，之后电话就打不通了。", "N1", "吴桂兰", 3, Step.RECEIVED),
        new Story("结案两个月没有收到判决书，打电话也没有人告诉我结果。", "N3", "孙玉梅", 7, Step.RECEIVED),
        new Story("材料交上去半个月没有人通知，只让等。", "N5", "钱国富", 10, Step.SUPPLEMENT),
        new Story("对判决结果不满意，认为律师应当赔偿。", "N7", "郑海涛", 25, Step.DECLINED),
        new Story("律师一直说在忙，三次约好见面都没有来。", "N4", "何秀英", 8, Step.ACCEPTED),
        new Story("多次收取交通费、复印费，共计一千二百元，没有票据。", "N1", "冯桂香", 24, Step.INVESTIGATING),
        new Story("庭审中没有发表辩护意见，也没有提交书面意见。", "N2", "陶建国", 28, Step.EXTENSION_ASKED),
        new Story("把我的病历说给了同村的人听，现在村里都知道了。", "N6", "卢小燕", 20, Step.INVESTIGATING),
        new Story("中途不办了，让我自己再去申请换人。", "N4", "邱大海", 26, Step.PROPOSED),
        new Story("没有告诉我上诉期限，等我知道已经过了十天。", "N3", "江春花", 33, Step.APPROVED),
        new Story("办理进展长期不通报，问了几次都说快了。", "N3", "温志强", 45, Step.REPLIED),
        new Story("会见时只问了姓名，没有听我说事情经过。", "N2", "罗凤英", 60, Step.ARCHIVED),
        new Story("申请时工作人员态度生硬，材料退了三次。", "N5", "汤永福", 40, Step.WITHDRAWN),
        new Story("听说有律师在看守所门口向家属收钱，请你们查一查。", "N1", null, 6, Step.TIP),
        new Story("律师两次向我收取现金共两千元，说是复印和跑腿费，没有开票。", "N1", "邓秋菊", 30, Step.REFERRING),
        new Story("律师以疏通关系为名收了我家八百元，后来说没有用上。", "N1", "韩玉梅", 30, Step.REFERRING));

    public void load(@Observes @Priority(940) SchemaReady ready) {
        if (Home.demo() && em.createQuery("select count(c) from Complaint c", Long.class).getSingleResult() == 0) {
            List<Long> about = em.createQuery(CASES, Long.class).setMaxResults(ALL.size() * 7).getResultList();
            List<Person> officer = person("officer");
            if (!officer.isEmpty() && about.size() >= ALL.size()) {
                for (int n = 0; n < ALL.size(); n++) {
                    // Whoever inquires does not decide on the penalty afterwards.
                    String colleague = ALL.get(n).step() == Step.REFERRING ? "officer2" : "bureau";
                    new Making(officer.get(0), person("approver").get(0), person(colleague).get(0)).make(ALL.get(n), about.get(n * 7 % about.size()), n);
                    em.flush();
                    em.clear();
                }
            }
        }
    }

    private List<Person> person(String user) {
        return em.createQuery("select p from Person p join fetch p.office where p.userName = :user", Person.class).setParameter("user", user).getResultList();
    }

    /** One complaint on its way. */
    private final class Making {
        private final Person officer;
        private final Person approver;
        private final Person colleague;
        private final WorkCalendar calendar = calendars.current();
        private LocalDate day;
        private Complaint complaint;

        Making(Person officer, Person approver, Person colleague) {
            this.officer = officer;
            this.approver = approver;
            this.colleague = colleague;
        }

        private void make(Story told, long caseId, int n) {
            day = calendar.minusWorkingDays(ChinaTime.today(clock), told.workingDaysAgo());
            CaseHeader about = cases.header(caseId);
            boolean tip = told.step() == Step.TIP;
            RespondentEntry respondent = tip ? RespondentEntry.named(RespondentKind.FIRM, about.firmName())
                : new RespondentEntry(RespondentKind.FIRM, about.firmName(), null, about.ref().firmId(), about.ref().handlerId());
            List<ComplainantEntry> who = tip ? List.of() : List.of(new ComplainantEntry(Standing.RECIPIENT, told.complainant(), null,
                "0990 555 %04d".formatted(1200 + n), null, Consent.INVESTIGATORS));
            Received received = keeping.receive(Actor.system(), new ComplaintEntry(officer.office().id(), n % 3 == 2 ? Channel.CALL : Channel.PUBLIC_PAGE, who,
                respondent, tip ? null : about.ref().caseNo(), tip ? null : caseId, Set.of(told.matter()), told.facts(), null, null, day, null, null), at());
            if (told.step() == Step.REFERRING) {
                received.receipts().forEach(receipt -> LOG.info("Demo complaint " + received.registerNo() + " is followed at /intake/progress with "
                    + receipt.receiptNo() + " and " + receipt.accessCode()));
            }
            complaint = em.createQuery("select c from Complaint c where c.uuid = :uuid", Complaint.class).setParameter("uuid", received.uuid()).getSingleResult();
            if (n != 0) {
                complaint.assigned(officer.id(), officer.name(), by(officer));
            }
            if (n == 1) {
                complaint.triaged(new TriageEntry(true, Sensitivity.ORDINARY, EnumSet.of(TriageReason.MONEY_TAKEN), "两天后开庭"), by(officer));
            }
            walk(told);
            course.reckon(complaint);
        }

        private void walk(Story told) {
            switch (told.step()) {
                case RECEIVED, TIP -> { }
                case SUPPLEMENT -> supplement();
                case DECLINED -> decline();
                case WITHDRAWN -> Withdrawals.record(complaint, complaint.complainants().get(0).uuid(), "已经和律师说清楚了", by(officer));
                default -> accept(told.step());
            }
        }

        private void supplement() {
            pass(1);
            LocalDate until = calendar.deadline(day, rules.byId(complaint.reception().ruleSetId()).rule(RuleKey.COMPLAINT_SUPPLEMENT)).due();
            complaint.did(ComplaintAct.ASK_SUPPLEMENT, ComplaintStatus.AWAITING_SUPPLEMENT, by(officer), "请补交身份证明和受理通知的照片");
            complaint.handling().pauses().add(new ComplaintPause(complaint, PauseKind.SUPPLEMENT, day, until, "身份证明；受理通知的照片"));
        }

        private void decline() {
            pass(3);
            complaint.did(ComplaintAct.DECLINE, ComplaintStatus.NOT_ACCEPTED, by(officer), "对裁判结果的意见不属于投诉事项，可依法上诉或申诉。");
            complaint.dates().refused(day, rules.byId(complaint.reception().ruleSetId()).grounds().get(4).code());
            complaint.tellAll(List.of());
        }

        private void accept(Step step) {
            pass(3);
            complaint.did(ComplaintAct.ACCEPT, ComplaintStatus.ACCEPTED, by(officer), null);
            complaint.dates().accepted(day);
            if (step == Step.ACCEPTED) {
                return;
            }
            pass(1);
            complaint.did(ComplaintAct.INVESTIGATE, ComplaintStatus.INVESTIGATING, by(officer), "调卷；询问投诉人和承办人；核对票据");
            complaint.handling().investigators().add(new Investigator(complaint, officer.id(), officer.name(), day));
            complaint.handling().investigators().add(new Investigator(complaint, colleague.id(), colleague.name(), day));
            em.persist(new InquiryTask(complaint, "调取承办卷宗", officer.id(), calendar.plusWorkingDays(day, 3)));
            em.persist(new Statement(complaint, Speaker.COMPLAINANT, complaint.complainants().get(0).name(), day, "与投诉书一致，没有补充。", true, officer.id()));
            if (step == Step.EXTENSION_ASKED) {
                pass(15);
                complaint.did(ComplaintAct.ASK_EXTENSION, by(officer), "承办人出差，须等其返回核对会见笔录");
                complaint.handling().extensions().add(new Extension(complaint, 15, "承办人出差，须等其返回核对会见笔录", by(officer)));
            } else if (step != Step.INVESTIGATING) {
                propose(step);
            }
        }

        private void propose(Step step) {
            pass(12);
            Map<String, Finding> findings = new TreeMap<>();
            Map<String, String> reasons = new TreeMap<>();
            complaint.matters().forEach(matter -> {
                findings.put(matter.code(), Finding.SUBSTANTIATED);
                reasons.put(matter.code(), "卷宗、通话记录与陈述一致");
                matter.find(Finding.SUBSTANTIATED, "卷宗、通话记录与陈述一致");
            });
            complaint.did(ComplaintAct.PROPOSE, ComplaintStatus.PROPOSED, by(officer), null);
            complaint.handling().proposals().add(new Proposal(complaint, 1, new ProposalEntry(findings, reasons,
                EnumSet.of(step == Step.REFERRING ? Outcome.REFER : Outcome.ADMONITION),
                step == Step.REFERRING ? "两次收款有转账记录和证人，查证属实。" : "查证属实，情节轻微，已经改正。", null),
                String.join(";", findings.keySet().stream().map(code -> code + "=SUBSTANTIATED").toList()), by(officer)));
            if (step == Step.PROPOSED || step == Step.REFERRING) {
                return;
            }
            pass(2);
            Proposal proposal = complaint.handling().openProposal().orElseThrow();
            proposal.endorse(1, by(approver));
            complaint.did(ComplaintAct.APPROVE, ComplaintStatus.APPROVED, by(approver), null);
            proposal.approve(null, by(approver));
            complaint.dates().decided(day);
            complaint.tellAll(List.of());
            if (step == Step.APPROVED) {
                return;
            }
            pass(2);
            complaint.did(ComplaintAct.TELL, by(officer), null);
            Complainant who = complaint.complainants().get(0);
            em.persist(new Telling(who, new TellingEntry(Told.REPLY, ServiceWay.POST, null, true, day, "本人签收"), null, by(officer)));
            who.told(day);
            complaint.told();
            complaint.did(ComplaintAct.REPLY, ComplaintStatus.REPLIED, by(officer), null);
            complaint.dates().replied(day);
            if (step == Step.ARCHIVED) {
                pass(5);
                complaint.did(ComplaintAct.ARCHIVE, ComplaintStatus.ARCHIVED, by(officer), null);
                complaint.dates().archived(day, null);
            }
        }

        private void pass(int workingDays) {
            day = calendar.plusWorkingDays(day, workingDays);
        }

        private Acting by(Person person) {
            return Acting.self(person.actor(null), at());
        }

        private Instant at() {
            return day.atTime(HOUR, 0).atZone(ChinaTime.ZONE).toInstant();
        }
    }
}
