package org.pingcha.practice;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.shared.ChinaTime;

/** A few records of the demo firm. Fictitious. */
@Stateless
@PermitAll
public class DemoRecords {
    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    public void load(@Observes @Priority(960) SchemaReady ready) {
        Person firm = em.createQuery("select p from Person p join fetch p.office where p.userName = 'firm' and p.firmId is not null", Person.class).getResultStream()
            .findFirst().orElse(null);
        if (!Home.demo() || firm == null || em.createQuery("select count(r) from FirmRecord r", Long.class).getSingleResult() > 0) {
            return;
        }
        List<Object[]> cases = em.createQuery("select c.id, c.caseNo, c.handler.id from AidCase c where c.firm.id = :firm order by c.dates.assignedOn desc, c.id desc",
            Object[].class).setParameter("firm", firm.firmId()).setMaxResults(2).getResultList();
        List<Long> people = em.createQuery("select h.id from Handler h where h.firm.id = :firm order by h.id", Long.class).setParameter("firm", firm.firmId()).getResultList();
        if (cases.size() == 2 && people.size() > 1) {
            Actor by = firm.actor(null);
            record(RecordKind.DISCUSSION, cases.get(0), null, 12, "白启明、方远、高平", "证人翻供后如何组织辩护意见", "一致认为应申请证人出庭，并补充调取通话记录；承办人据此修改辩护提纲。", by);
            record(RecordKind.APPROVAL, cases.get(1), null, 6, "白启明", "代理词定稿", "同意提交；第三项请求补充计算依据。", by);
            record(RecordKind.MENTORING, new Object[] {null, null, people.get(1)}, people.get(0), 3, null, "会见笔录怎样记", "陪同会见一次，逐段讲评笔录，下次由青年律师主问。", by);
        }
    }

    private void record(RecordKind kind, Object[] about, Long mentor, int daysAgo, String people, String topic, String outcome, Actor by) {
        LocalDate day = ChinaTime.today(clock).minusDays(daysAgo);
        em.persist(new FirmRecord(new RecordEntry(kind, (String) about[1], null, null, day, people, topic, outcome), (Long) about[0], (Long) about[2], mentor, by,
            clock.instant()));
    }
}
