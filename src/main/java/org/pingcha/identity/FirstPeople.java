package org.pingcha.identity;

import static org.pingcha.identity.OfficeKind.AGENCY;
import static org.pingcha.identity.OfficeKind.BUREAU;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Logger;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;

/**
 * Who is there after the very first start: with demo data a fictitious province and its people, without it one office
 * and one administrator, who builds the rest.
 */
@Stateless
public class FirstPeople {
    private static final Logger LOG = Logger.getLogger(FirstPeople.class.getName());
    private static final char[] DEMO_PASSWORD = "pingcha-demo".toCharArray();

    @PersistenceContext
    EntityManager em;

    /** Observes the start; does nothing where there is an office already. */
    public void load(@Observes @Priority(100) SchemaReady ready) {
        if (em.createQuery("select count(o) from Office o", Long.class).getSingleResult() > 0) {
            return;
        }
        if (Home.demo()) {
            demo();
        } else {
            administrator();
        }
    }

    private void administrator() {
        Office root = office(BUREAU, "ROOT", "本机关", "000000", null);
        String given = Home.setting("PINGCHA_ADMIN_PASSWORD");
        String password = given == null ? random() : given;
        em.persist(new Person("admin", "管理员", root, Set.of(Role.ADMIN), password.toCharArray()));
        if (given == null) {
            LOG.warning("First start: sign in as admin with the password " + password + " and change it. It is shown only once.");
        }
    }

    private void demo() {
        Office province = office(BUREAU, "B990000", "江东省司法厅", "990000", null);
        Office city = office(BUREAU, "B990100", "江州市司法局", "990100", province);
        Office district = office(BUREAU, "B990101", "江城区司法局", "990101", city);
        office(BUREAU, "B990102", "云岭县司法局", "990102", city);
        Office otherCity = office(BUREAU, "B990200", "海陵市司法局", "990200", province);
        office(BUREAU, "B990201", "望潮县司法局", "990201", otherCity);
        Office centre = office(AGENCY, "A990000", "江东省法律援助中心", "990000", province);
        Office cityCentre = office(AGENCY, "A990100", "江州市法律援助中心", "990100", centre);
        office(AGENCY, "A990101", "江城区法律援助中心", "990101", cityCentre);
        office(AGENCY, "A990102", "云岭县法律援助中心", "990102", cityCentre);
        Office otherCentre = office(AGENCY, "A990200", "海陵市法律援助中心", "990200", centre);
        office(AGENCY, "A990201", "望潮县法律援助中心", "990201", otherCentre);
        person("inspector", "林晓岚", cityCentre, Role.INSPECTOR);
        person("inspector2", "周正明", cityCentre, Role.INSPECTOR);
        person("inspector3", "沈若兰", cityCentre, Role.INSPECTOR);
        person("interviewer", "何静", cityCentre, Role.INTERVIEWER);
        person("officer", "许文博", city, Role.COMPLAINT_OFFICER);
        person("officer2", "孙立", city, Role.COMPLAINT_OFFICER);
        person("approver", "方立群", city, Role.COMPLAINT_APPROVER);
        person("approver2", "姚敏", city, Role.COMPLAINT_APPROVER);
        person("manager", "陈国栋", cityCentre, Role.MANAGER);
        person("manager2", "韩雪", cityCentre, Role.MANAGER);
        // The other city's bureau: an officer, and the deputy head who decides and answers for it.
        person("officer3", "庄晓", otherCity, Role.COMPLAINT_OFFICER);
        person("director", "高远", otherCity, Role.COMPLAINT_APPROVER).giveRoles(EnumSet.of(Role.COMPLAINT_APPROVER, Role.MANAGER), Set.of(), null);
        person("bureau", "顾行之", city, Role.BUREAU_OFFICER);
        person("firm", "白启明", cityCentre, Role.FIRM);
        person("auditor", "宋明远", cityCentre, Role.AUDITOR);
        person("admin", "管理员", cityCentre, Role.ADMIN);
        Person system = person("system", "案件系统", cityCentre, Role.SYSTEM);
        system.giveRoles(Set.of(Role.SYSTEM), EnumSet.allOf(SystemRight.class), null);
        // Bureaus without a desk in this server: their own systems send return slips.
        person("bureausystem", "江城区司法局办案系统", district, Role.SYSTEM).giveRoles(Set.of(Role.SYSTEM), EnumSet.of(SystemRight.SEND_SLIPS), null);
        person("provincesystem", "江东省司法厅办案系统", province, Role.SYSTEM).giveRoles(Set.of(Role.SYSTEM), EnumSet.of(SystemRight.SEND_SLIPS), null);
    }

    private Office office(OfficeKind kind, String code, String name, String division, Office parent) {
        Office office = new Office(kind, code, name, division, parent);
        em.persist(office);
        return office;
    }

    private Person person(String userName, String name, Office office, Role role) {
        Person person = new Person(userName, name, office, Set.of(role), DEMO_PASSWORD);
        em.persist(person);
        return person;
    }

    private static String random() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
