package org.pingcha.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.notice.DeskMessage;
import org.pingcha.notice.NoticeQueries;
import org.pingcha.register.LawFirm;
import org.pingcha.register.OfferedCases;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;
import org.pingcha.web.Grouping;
import org.pingcha.web.ListAddress;
import org.pingcha.web.OfferedList;
import org.pingcha.web.Texts;

/** Views of the list of cases: who keeps, sees and shares them, what is told when, and what ends it. */
class SavedViewTest extends DatabaseTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private Office city;
    private Office district;
    private Person manager;
    private Person below;
    private LawFirm firm;
    private SavedViewService service;
    private SavedViewQueries queries;
    private ViewRounds rounds;
    private int cases;

    @BeforeEach
    void people() {
        city = anAgency("SV1");
        district = anAgency("SV11", city);
        manager = aPerson("sv-manager", city, Role.MANAGER);
        below = aPerson("sv-below", district, Role.MANAGER);
        firm = aFirm(em, "正道律师事务所");
        OfferedCases list = wire(OfferedCases.class);
        provide(OfferedLists.class, new OfferedLists() {
            @Override
            public Optional<OfferedList> find(String key) {
                return Optional.<OfferedList>of(list).filter(one -> one.offer().key().equals(key));
            }
        });
        service = wire(SavedViewService.class);
        queries = wire(SavedViewQueries.class);
        rounds = wire(ViewRounds.class);
        actAs(manager);
    }

    private void caseOf(Office office, LocalDate day) {
        aCase(em, office).no("SV-" + ++cases).by("SV-L" + cases, "承办" + cases, firm).assigned(day).saved();
    }

    private UUID kept(ViewEntry entry) {
        return service.save("cases", ListAddress.read("?type=CIVIL&q=SV-&page=3&unknown=1&sort=CLOSED"), entry);
    }

    private long version(UUID uuid) {
        flushAndClear();
        return queries.detail(uuid).version();
    }

    /** Looks at all alarms as the job does. */
    private void look() {
        flushAndClear();
        Actor before = current.get();
        current.set(Actor.system());
        rounds.alarmed().forEach(rounds::look);
        rounds.told().forEach(rounds::tell);
        current.set(before);
        flushAndClear();
    }

    private List<String> desk(Person who) {
        actAs(who);
        return wire(NoticeQueries.class).desk(Locale.CHINA).stream().map(DeskMessage::subject).toList();
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(Problem.class, act::run).key());
    }

    @Test
    void aViewKeepsWhatTheListKnowsAndIsItsOwnersAlone() {
        UUID uuid = kept(ViewEntry.named(" 刑事案件 "));
        flushAndClear();
        ViewRow row = queries.of("cases").get(0);
        assertEquals("刑事案件", row.name());
        assertEquals("q=SV-&sort=CLOSED&type=CIVIL", row.query());
        String stored = (String) em.createNativeQuery("select address from saved_view").getSingleResult();
        assertFalse(stored.contains("SV-"), "what was searched for is encrypted");
        assertEquals(List.of(), queries.of("complaints"));
        actAs(below);
        assertEquals(List.of(), queries.all());
        refused("web.problem.notFound", () -> queries.row(uuid));
        refused("web.problem.notFound", () -> service.delete(uuid, 0));
        actAs(aPerson("sv-caller", city, Role.INTERVIEWER));
        refused("views.problem.closed", () -> kept(ViewEntry.named("不能打开")));
        refused("web.problem.notFound", () -> service.save("nothing", ListAddress.read(""), ViewEntry.named("没有")));
        actAs(manager);
        refused("views.problem.long", () -> service.save("cases", ListAddress.read("q=" + "长".repeat(101)), ViewEntry.named("太长")));
        refused("web.problem.changed", () -> service.delete(uuid, 7));
        service.delete(uuid, version(uuid));
        assertEquals(List.of(), queries.all());
        for (int i = 0; i < SavedViewService.MOST; i++) {
            kept(ViewEntry.named("视图" + i));
        }
        refused("views.problem.most", () -> kept(ViewEntry.named("再一个")));
    }

    @Test
    void aSharedViewIsSeenByTheRoleAtTheOfficeAndBelowWhileItsOwnerIsThere() {
        UUID uuid = kept(new ViewEntry("共享", Role.MANAGER, DigestRhythm.NONE, null, null, null));
        Person auditor = aPerson("sv-auditor", city, Role.AUDITOR);
        Person elsewhere = aPerson("sv-else", anAgency("SV2"), Role.MANAGER);
        flushAndClear();
        actAs(below);
        assertEquals("人员sv-manager", queries.row(uuid).owner());
        assertFalse(queries.row(uuid).own());
        refused("web.problem.notFound", () -> queries.detail(uuid));
        for (Person other : List.of(auditor, elsewhere)) {
            actAs(other);
            assertEquals(List.of(), queries.all());
        }
        actAs(below);
        UUID upwards = kept(new ViewEntry("下级的", Role.MANAGER, DigestRhythm.NONE, null, null, null));
        actAs(manager);
        assertEquals(List.of(uuid), queries.all().stream().map(ViewRow::uuid).toList(), "not shared upwards: " + upwards);
        refused("views.problem.share", () -> kept(new ViewEntry("给律所", Role.FIRM, DigestRhythm.NONE, null, null, null)));
        refused("views.problem.share", () -> kept(new ViewEntry("打不开的人", Role.INTERVIEWER, DigestRhythm.NONE, null, null, null)));
        em.find(Person.class, manager.id()).moveTo(em.find(Office.class, elsewhere.office().id()));
        flushAndClear();
        actAs(below);
        assertEquals(List.of(upwards), queries.all().stream().map(ViewRow::uuid).toList(), "its owner has left");
    }

    @Test
    void anAlarmIsToldOnceAndAgainOnlyAfterItFell() {
        UUID uuid = kept(new ViewEntry("集中承办", null, DigestRhythm.NONE, 1, Grouping.FIRM, 7));
        caseOf(city, MONDAY);
        caseOf(city, MONDAY.minusDays(7));
        look();
        assertEquals(List.of(), desk(manager), "the older one came in eight days ago, both days counted");
        caseOf(district, MONDAY.minusDays(6));
        look();
        assertEquals(List.of("视图提醒：集中承办"), desk(manager));
        DeskMessage message = wire(NoticeQueries.class).desk(Locale.CHINA).get(0);
        assertTrue(message.body().contains("正道律师事务所：7天内2条，界限为1条。"), message.body());
        assertEquals("/views/open?id=" + uuid, message.link());
        caseOf(city, MONDAY);
        look();
        assertEquals(1, desk(manager).size(), "told of once");
        assertEquals(3, queries.detail(uuid).passed().get(0).number());
        clock.setDay(MONDAY.plusDays(7));
        look();
        assertEquals(List.of(), queries.detail(uuid).passed());
        assertEquals(1, desk(manager).size());
        caseOf(city, MONDAY.plusDays(7));
        caseOf(city, MONDAY.plusDays(7));
        look();
        assertEquals(2, desk(manager).size(), "it fell and passes again");
        actAs(below);
        refused("views.problem.grouping", () -> kept(new ViewEntry("不按机关", null, DigestRhythm.NONE, 1, Grouping.ORGAN, 7)));
        refused("views.problem.days", () -> kept(new ViewEntry("没有天数", null, DigestRhythm.NONE, 1, Grouping.FIRM, null)));
    }

    @Test
    void whoKeepsItIsToldOfWhatTheySeeAlone() {
        actAs(below);
        kept(new ViewEntry("区县的案件", null, DigestRhythm.NONE, 1, null, null));
        caseOf(city, MONDAY);
        caseOf(city, MONDAY);
        caseOf(district, MONDAY);
        look();
        assertEquals(List.of(), desk(below), "one of their own is not over one");
        caseOf(district, MONDAY);
        look();
        assertEquals(List.of("视图提醒：区县的案件"), desk(below));
        assertTrue(wire(NoticeQueries.class).desk(Locale.CHINA).get(0).body().contains("现有2条，界限为1条。"));
    }

    @Test
    void aDigestComesOnceADayWithWhatChanged() {
        caseOf(city, MONDAY);
        kept(new ViewEntry("每日", null, DigestRhythm.WORKDAYS, null, null, null));
        kept(new ViewEntry("每周", null, DigestRhythm.MONDAYS, null, null, null));
        caseOf(city, MONDAY);
        look();
        assertEquals(List.of(), desk(manager), "not on the day on which it was asked for");
        clock.setDay(MONDAY.plusDays(1));
        look();
        look();
        assertEquals(List.of("视图摘要"), desk(manager));
        assertEquals("“每日”（案件）：2条，+1", wire(NoticeQueries.class).desk(Locale.CHINA).get(0).body());
        clock.setDay(MONDAY.plusDays(5));
        look();
        assertEquals(1, desk(manager).size(), "Saturday");
        service.mailTo("he@example.org", Texts.ENGLISH);
        clock.setDay(MONDAY.plusDays(7));
        look();
        assertEquals(1, desk(manager).size(), "by mail from now on");
        Object[] mail = (Object[]) em.createNativeQuery("select template, language, legal from notice where channel = 'MAIL'").getSingleResult();
        assertEquals(List.of("views.mail.digest", "en", false), List.of(mail));
        service.mailTo(" ", Texts.ENGLISH);
        assertEquals(Optional.empty(), queries.mailAddress());
        refused("views.problem.mail", () -> service.mailTo("nobody", Texts.ENGLISH));
    }

    @Test
    void whoLosesTheRoleOrMovesIsToldAndHearsNoMore() {
        UUID role = kept(new ViewEntry("失去角色", null, DigestRhythm.WORKDAYS, 0, null, null));
        actAs(below);
        UUID moved = kept(new ViewEntry("调走", null, DigestRhythm.WORKDAYS, null, null, null));
        caseOf(city, MONDAY);
        em.find(Person.class, manager.id()).giveRoles(Set.of(Role.INTERVIEWER), Set.of(), null);
        em.find(Person.class, below.id()).moveTo(em.find(Office.class, city.id()));
        clock.setDay(MONDAY.plusDays(1));
        look();
        assertEquals(List.of("视图已停止：失去角色"), desk(em.find(Person.class, manager.id())));
        assertEquals(DigestRhythm.NONE, queries.detail(role).entry().digest());
        assertNull(queries.detail(role).entry().alarmOver());
        assertEquals(MONDAY.plusDays(1), queries.detail(role).stoppedOn());
        assertEquals(List.of("视图已停止：调走"), desk(em.find(Person.class, below.id())));
        clock.setDay(MONDAY.plusDays(2));
        look();
        assertEquals(1, desk(em.find(Person.class, below.id())).size());
        service.change(moved, version(moved), new ViewEntry("在新机构", null, DigestRhythm.WORKDAYS, null, null, null));
        clock.setDay(MONDAY.plusDays(3));
        look();
        assertEquals("视图摘要", desk(em.find(Person.class, below.id())).get(0), "asked for again, at the new office");
        em.find(Person.class, below.id()).disable();
        clock.setDay(MONDAY.plusDays(4));
        look();
        assertEquals(2, desk(em.find(Person.class, below.id())).size(), "the disabled hear nothing");
    }
}
