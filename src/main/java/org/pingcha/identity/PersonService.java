package org.pingcha.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.shared.Problem;

/** What an administrator does to people of the offices in sight. */
@Stateless
@RolesAllowed(Role.ADMIN_ROLE)
public class PersonService {
    /** Without the letters and digits that are mistaken for each other when read out. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int FIRST_PASSWORD_LETTERS = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A person and the password that is shown once. */
    public record Added(UUID uuid, String password) implements Serializable {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Adds somebody, with a password of the server's making. */
    public Added add(String userName, @Valid PersonEntry entry) {
        if (em.createQuery("select count(p) from Person p where p.userName = :name", Long.class).setParameter("name", userName).getSingleResult() > 0) {
            throw new Problem("identity.problem.userNameTaken", userName);
        }
        String password = password();
        Person person = new Person(userName, entry.name().strip(), office(entry.officeCode()), entry.roles(), password.toCharArray());
        giveRoles(person, entry);
        em.persist(person);
        audit.record(actor.get(), "identity.audit.add", subject(person), null, values(person));
        return new Added(person.uuid(), password);
    }

    /** Renames, moves, gives other roles: what changes anybody's rights ends their sessions at once. */
    public void change(UUID uuid, long seenVersion, @Valid PersonEntry entry) {
        Person person = seen(uuid, seenVersion);
        if (isSelf(person) && !entry.roles().contains(Role.ADMIN)) {
            throw new Problem("identity.problem.ownAdmin");
        }
        Map<String, Object> before = values(person);
        person.rename(entry.name().strip());
        if (!person.office().code().equals(entry.officeCode())) {
            if (isSelf(person)) {
                throw new Problem("identity.problem.ownOffice");
            }
            person.moveTo(office(entry.officeCode()));
        }
        if (!person.roles().equals(entry.roles()) || !person.rights().equals(entry.rights())
            || !Objects.equals(person.firmId(), entry.firmId())) {
            giveRoles(person, entry);
        }
        audit.record(actor.get(), "identity.audit.change", subject(person), before, values(person));
    }

    public void disable(UUID uuid, long seenVersion) {
        Person person = seen(uuid, seenVersion);
        if (isSelf(person)) {
            throw new Problem("identity.problem.ownDisable");
        }
        person.disable();
        audit.record(actor.get(), "identity.audit.disable", subject(person), Map.of("enabled", true), Map.of("enabled", false));
    }

    /** Enables again, and opens what wrong passwords had locked. */
    public void enable(UUID uuid, long seenVersion) {
        Person person = seen(uuid, seenVersion);
        boolean before = person.isEnabled();
        person.enable();
        audit.record(actor.get(), "identity.audit.enable", subject(person), Map.of("enabled", before), Map.of("enabled", true));
    }

    /** A new password, to be handed over; the old one and all sessions are worth nothing from now on. */
    public String resetPassword(UUID uuid, long seenVersion) {
        Person person = seen(uuid, seenVersion);
        String password = password();
        person.changePassword(password.toCharArray());
        audit.record(actor.get(), "identity.audit.resetPassword", subject(person), null, null);
        return password;
    }

    /** A token for a service account, shown once. */
    public ApiTokens.Issued issueToken(UUID uuid, int days) {
        Person person = PersonQueries.inSight(em, actor.get(), uuid);
        if (!person.roles().contains(Role.SYSTEM) || !person.isEnabled()) {
            throw new Problem("identity.problem.tokenForServiceOnly");
        }
        ApiTokens.Issued issued = ApiTokens.issue(em, person, clock.instant(), Duration.ofDays(Math.min(Math.max(1, days), 366)));
        audit.record(actor.get(), "identity.audit.issueToken", subject(person), null, Map.of("expiresAt", issued.expiresAt()));
        return issued;
    }

    public void revokeToken(UUID uuid, UUID token) {
        Person person = PersonQueries.inSight(em, actor.get(), uuid);
        ApiToken found = em.createQuery("select t from ApiToken t where t.uuid = :uuid and t.person = :person", ApiToken.class)
            .setParameter("uuid", token).setParameter("person", person).getResultStream().findFirst().orElseThrow(Problem::notFound);
        found.revoke(clock.instant());
        audit.record(actor.get(), "identity.audit.revokeToken", subject(person), Map.of("token", token), null);
    }

    private void giveRoles(Person person, PersonEntry entry) {
        if (entry.roles().contains(Role.FIRM) && entry.firmId() == null) {
            throw new Problem("identity.problem.firmMissing");
        }
        person.giveRoles(entry.roles(), entry.rights(), entry.firmId());
    }

    /** Only offices in sight: nobody is put where the administrator does not look. */
    private Office office(String code) {
        return em.createQuery("select o from Office o where o.code = :code and o.path like :scope escape '!'", Office.class)
            .setParameter("code", code).setParameter("scope", actor.get().scope()).getResultStream().findFirst()
            .orElseThrow(() -> new Problem("identity.problem.office"));
    }

    private Person seen(UUID uuid, long seenVersion) {
        Person person = PersonQueries.inSight(em, actor.get(), uuid);
        if (person.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        return person;
    }

    private boolean isSelf(Person person) {
        return person.id().equals(actor.get().personId());
    }

    private static String subject(Person person) {
        return "person:" + person.userName();
    }

    private static Map<String, Object> values(Person person) {
        Map<String, Object> values = new TreeMap<>();
        values.put("name", person.name());
        values.put("office", person.office().code());
        values.put("roles", person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" ")));
        values.put("rights", person.rights().stream().map(SystemRight::name).sorted().collect(Collectors.joining(" ")));
        values.put("firm", person.firmId());
        return values;
    }

    private static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < FIRST_PASSWORD_LETTERS; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
