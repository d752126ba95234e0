package org.pingcha.register;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;

/** Loads the demo register into an empty one: 15 firms, 60 handlers, 600 cases, always the same. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoRegister {
    private static final long SEED = 20241201;
    private static final int HANDLERS_OF_A_FIRM = 4;
    /** Agencies with the sign of their case numbers and how many of twenty cases are theirs. */
    private static final String[][] AGENCIES = {{"A990100", "江", "6"}, {"A990101", "城", "5"}, {"A990102", "云", "4"},
        {"A990200", "海", "3"}, {"A990201", "望", "1"}, {"A990000", "省", "1"}};
    private static final Map<String, List<String>> ORGANS = Map.of(
        "INVESTIGATION", List.of("江城区公安分局", "云岭县公安局", "海陵市公安局"),
        "PROSECUTION_REVIEW", List.of("江城区人民检察院", "云岭县人民检察院"),
        "DUTY_LAWYER", List.of("江州市看守所", "江城区人民法院"),
        "ARBITRATION", List.of("劳动人事争议仲裁委员会"),
        "RECONSIDERATION", List.of("江州市人民政府", "云岭县人民政府"),
        "DEATH_PENALTY_REVIEW", List.of("最高人民法院"),
        "COURT", List.of("江城区人民法院", "云岭县人民法院", "江州市中级人民法院"));

    @PersistenceContext
    EntityManager em;

    public void load(@Observes @Priority(300) SchemaReady ready) {
        if (Home.demo() && em.createQuery("select count(c) from AidCase c", Long.class).getSingleResult() == 0) {
            fill();
        }
    }

    /** Everything, in the order of the days on which aid was granted. */
    public void fill() {
        Random random = new Random(SEED);
        DemoPeople people = new DemoPeople(random);
        DemoCases cases = new DemoCases(random);
        List<LawFirm> firms = new ArrayList<>();
        List<Handler> handlers = new ArrayList<>();
        for (int f = 0; f < DemoPeople.FIRMS.size(); f++) {
            LawFirm firm = new LawFirm(DemoPeople.FIRMS.get(f));
            em.persist(firm);
            firms.add(firm);
            for (int place = 0; place < HANDLERS_OF_A_FIRM; place++) {
                Handler handler = new Handler(people.handler(f, place), firm);
                em.persist(handler);
                handlers.add(handler);
            }
        }
        List<Object[]> shares = shares();
        Map<String, HandlingOrgan> organs = new HashMap<>();
        List<DemoCases.Sort> sorts = cases.sorts();
        for (int i = 0; i < sorts.size() && !shares.isEmpty(); i++) {
            Object[] agency = shares.get(random.nextInt(shares.size()));
            boolean minor = random.nextInt(9) == 0;
            CaseEntry entry = cases.entry(sorts.get(i), i, sorts.size(), (String) agency[1], minor, random.nextInt(35) == 0);
            Handler handler = handlerFor(entry, handlers, random);
            em.persist(new AidCase(entry, new CaseParties((Office) agency[0], handler.firm(), handler, organ(entry, organs, random)),
                new Recipient(new PersonalData(people.name(), people.identityNumber(born(minor, entry.dates().assignedOn(), random)), people.phone(), null)), null));
        }
        linkFirmDesk(firms.get(0));
    }

    /** Each agency as often as its share of the cases. */
    private List<Object[]> shares() {
        List<Object[]> shares = new ArrayList<>();
        for (String[] agency : AGENCIES) {
            em.createQuery("select o from Office o where o.code = :code", Office.class).setParameter("code", agency[0])
                .getResultStream().findFirst().ifPresent(office -> {
                    for (int i = Integer.parseInt(agency[2]); i > 0; i--) {
                        shares.add(new Object[] {office, agency[1]});
                    }
                });
        }
        return shares;
    }

    private static LocalDate born(boolean minor, LocalDate assigned, Random random) {
        return minor ? assigned.minusDays(13 * 365 + random.nextInt(4 * 365)) : assigned.minusDays(19 * 366 + random.nextInt(50 * 365));
    }

    /** Grassroots workers do not defend; grave cases mostly go to somebody with the experience that the law asks for. */
    private static Handler handlerFor(CaseEntry entry, List<Handler> handlers, Random random) {
        for (int tries = 0; ; tries++) {
            Handler handler = handlers.get(random.nextInt(handlers.size()));
            boolean criminal = entry.type() == CaseType.CRIMINAL;
            boolean duty = entry.stage() == CaseStage.DUTY_LAWYER;
            boolean seasoned = handler.criminalDefenceSince() != null
                && handler.criminalDefenceSince().isBefore(entry.dates().assignedOn().minusYears(3));
            boolean fits = handler.practisingSince().isBefore(entry.dates().assignedOn())
                && !(criminal && handler.kind() == HandlerKind.GRASSROOTS_WORKER)
                && duty == (handler.kind() == HandlerKind.DUTY_LAWYER)
                && (!entry.flags().lifeOrDeath() || seasoned || tries == 0);
            if (fits) {
                return handler;
            }
        }
    }

    private HandlingOrgan organ(CaseEntry entry, Map<String, HandlingOrgan> organs, Random random) {
        if (entry.stage() == CaseStage.CONSULTATION || entry.stage() == CaseStage.NON_LITIGATION) {
            return null;
        }
        List<String> names = ORGANS.getOrDefault(entry.stage().name(), ORGANS.get("COURT"));
        return organs.computeIfAbsent(names.get(random.nextInt(names.size())), name -> {
            HandlingOrgan organ = new HandlingOrgan(name);
            em.persist(organ);
            return organ;
        });
    }

    /** The demo account of a firm's desk answers for the first firm. */
    private void linkFirmDesk(LawFirm firm) {
        em.flush();
        em.createQuery("select p from Person p where p.userName = 'firm' and p.firmId is null", Person.class).getResultStream()
            .filter(person -> person.roles().contains(Role.FIRM)).forEach(person -> person.giveRoles(Set.of(Role.FIRM), Set.of(), firm.id()));
    }
}
