package org.pingcha.complaint;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
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
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** Demo complaints of the other city's bureau: a year of them, none upheld, and some with the same words for it. Fictitious. */
@Stateless
@PermitAll
public class DemoDecisions {
    private static final int HOUR = 10;
    /** One more than the rule on monitoring asks for, and ten working days between two of them. */
    private static final int DECIDED = 21;
    private static final int APART = 10;
    private static final String PASTED = "经查阅卷宗并询问承办人，承办人已按规定履行职责，投诉人反映的情况没有证据证明。";
    private static final List<String> FACTS = List.of("律师开庭前只打过一次电话，没有见面。", "律师说材料丢了，让我再交一遍。", "判决以后没有人把判决书给我。",
        "律师要我付车费二百元，没有票据。", "问了几次进展，都说让我等。");
    private static final List<String> MATTERS = List.of("N4", "N4", "N3", "N1", "N3");
    private static final List<String> NAMES = List.of("马春兰", "石有才", "龚丽华", "尹大年", "柳月英", "贺建平", "葛秀珍");

    @PersistenceContext
    EntityManager em;
    @EJB
    ComplaintKeeping keeping;
    @EJB
    WorkCalendars calendars;
    @Inject
    ComplaintCourse course;
    @Inject
    Clock clock;

    public void load(@Observes @Priority(941) SchemaReady ready) {
        List<Person> officer = person("officer3");
        List<Person> director = person("director");
        if (!Home.demo() || officer.isEmpty() || director.isEmpty() || em.createQuery("select count(c) from Complaint c where c.office = :office", Long.class)
            .setParameter("office", officer.get(0).office()).getSingleResult() > 0) {
            return;
        }
        WorkCalendar calendar = calendars.current();
        for (int n = 0; n < DECIDED; n++) {
            decided(n, calendar, officer.get(0), director.get(0));
            em.flush();
            em.clear();
        }
    }

    private List<Person> person(String user) {
        return em.createQuery("select p from Person p join fetch p.office where p.userName = :user", Person.class).setParameter("user", user).getResultList();
    }

    /** From receipt to the files, five weeks later. */
    private void decided(int n, WorkCalendar calendar, Person officer, Person director) {
        int story = n % FACTS.size();
        LocalDate received = calendar.minusWorkingDays(ChinaTime.today(clock), 26 + APART * n);
        Complaint complaint = em.createQuery("select c from Complaint c where c.uuid = :uuid", Complaint.class).setParameter("uuid", keeping.receive(Actor.system(),
            new ComplaintEntry(officer.office().id(), Channel.VISIT, List.of(new ComplainantEntry(Standing.RECIPIENT, NAMES.get(n % NAMES.size()), null,
                "0990 556 %04d".formatted(1300 + n), null, Consent.INVESTIGATORS)), RespondentEntry.named(RespondentKind.FIRM, "海陵潮声律师事务所"), null, null,
                Set.of(MATTERS.get(story)), FACTS.get(story), null, null, received, null, null), at(received)).uuid()).getSingleResult();
        Acting begins = Acting.self(officer.actor(null), at(calendar.plusWorkingDays(received, 3)));
        complaint.assigned(officer.id(), officer.name(), begins);
        complaint.did(ComplaintAct.ACCEPT, ComplaintStatus.ACCEPTED, begins, null);
        complaint.dates().accepted(begins.day());
        complaint.did(ComplaintAct.INVESTIGATE, ComplaintStatus.INVESTIGATING, begins, "调卷；询问承办人");
        complaint.handling().investigators().add(new Investigator(complaint, officer.id(), officer.name(), begins.day()));
        Acting proposes = Acting.self(officer.actor(null), at(calendar.plusWorkingDays(received, 15)));
        String reason = story < 2 ? PASTED : "第" + (n + 1) + "号投诉：通话记录、卷宗与投诉人的陈述不一致，无法查实。";
        ComplaintMatter matter = complaint.matters().get(0);
        matter.find(story < 2 ? Finding.UNFOUNDED : Finding.UNVERIFIABLE, reason);
        complaint.did(ComplaintAct.PROPOSE, ComplaintStatus.PROPOSED, proposes, null);
        Proposal proposal = new Proposal(complaint, 1, new ProposalEntry(Map.of(matter.code(), matter.finding()), Map.of(matter.code(), reason),
            EnumSet.of(Outcome.NO_ACTION), reason, null), matter.code() + "=" + matter.finding(), proposes);
        complaint.handling().proposals().add(proposal);
        ends(complaint, proposal, calendar, officer, director);
    }

    private void ends(Complaint complaint, Proposal proposal, WorkCalendar calendar, Person officer, Person director) {
        LocalDate received = complaint.dates().receivedOn();
        Acting decides = Acting.self(director.actor(null), at(calendar.plusWorkingDays(received, 17)));
        proposal.endorse(1, decides);
        complaint.did(ComplaintAct.APPROVE, ComplaintStatus.APPROVED, decides, null);
        proposal.approve(null, decides);
        complaint.dates().decided(decides.day());
        complaint.tellAll(List.of());
        Acting replies = Acting.self(officer.actor(null), at(calendar.plusWorkingDays(received, 19)));
        complaint.did(ComplaintAct.TELL, replies, null);
        Complainant who = complaint.complainants().get(0);
        em.persist(new Telling(who, new TellingEntry(Told.REPLY, ServiceWay.IN_PERSON, null, true, replies.day(), "本人签收"), null, replies));
        who.told(replies.day());
        complaint.told();
        complaint.did(ComplaintAct.REPLY, ComplaintStatus.REPLIED, replies, null);
        complaint.dates().replied(replies.day());
        Acting files = Acting.self(officer.actor(null), at(calendar.plusWorkingDays(received, 24)));
        complaint.did(ComplaintAct.ARCHIVE, ComplaintStatus.ARCHIVED, files, null);
        complaint.dates().archived(files.day(), null);
        course.reckon(complaint);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(HOUR, 0).atZone(ChinaTime.ZONE).toInstant();
    }
}
