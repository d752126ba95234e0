package org.pingcha.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.pingcha.shared.Problem;

/**
 * Somebody who signs in, or a service account. Added by an administrator, enabled; disabled and enabled again; given
 * other roles. Each such change raises the security version, which ends what sessions and tokens may do at once. Wrong
 * passwords lock the account for a growing time.
 */
@Entity
public class Person {
    /** Failures without delay; each further one doubles the wait. */
    private static final int FREE_FAILURES = 4;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "user_name", nullable = false, length = 60, updatable = false)
    private String userName;

    @Column(name = "display_name", nullable = false, length = 60)
    private String name;

    @Column(name = "password_hash", nullable = false, length = 200)
    private String passwordHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Office office;

    /** The firm that a person with the role FIRM answers for; an id, since firms live in another room. */
    @Column(name = "firm_id")
    private Long firmId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_right", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "system_right", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<SystemRight> rights = EnumSet.noneOf(SystemRight.class);

    @Column(nullable = false)
    private boolean enabled = true;

    @Column(name = "failed_sign_ins", nullable = false)
    private int failedSignIns;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "security_version", nullable = false)
    private int securityVersion;

    @Version
    private long version;

    protected Person() {
    }

    /** Adds a person; the password must pass {@link #checkPassword}. */
    public Person(String userName, String name, Office office, Set<Role> roles, char[] password) {
        if (!userName.matches("[a-z0-9][a-z0-9._-]{1,59}")) {
            throw new Problem("identity.problem.userName");
        }
        checkPassword(password);
        this.uuid = UUID.randomUUID();
        this.userName = userName;
        this.name = name;
        this.office = office;
        this.passwordHash = Passwords.hash(password);
        giveRoles(roles, Set.of(), null);
    }

    /** @throws Problem where the password has under 10 characters */
    static void checkPassword(char[] password) {
        if (password.length < 10) {
            throw new Problem("identity.problem.passwordShort");
        }
    }

    /** Sets roles, named rights (service accounts alone) and firm (the role FIRM alone). */
    public void giveRoles(Set<Role> wanted, Set<SystemRight> wantedRights, Long firm) {
        if (wanted.isEmpty()) {
            throw new Problem("identity.problem.noRole");
        }
        if (wanted.contains(Role.SYSTEM) && wanted.size() > 1) {
            throw new Problem("identity.problem.systemAlone");
        }
        roles.clear();
        roles.addAll(wanted);
        rights.clear();
        if (wanted.contains(Role.SYSTEM)) {
            rights.addAll(wantedRights);
        }
        firmId = wanted.contains(Role.FIRM) ? firm : null;
        securityVersion++;
    }

    public void moveTo(Office other) {
        office = other;
        securityVersion++;
    }

    public void rename(String other) {
        name = other;
    }

    /** Changes the own password; the old one is asked, so that an open desk is not enough. */
    void changeOwnPassword(char[] old, char[] password) {
        if (!Passwords.matches(old, passwordHash)) {
            throw new Problem("identity.problem.oldPassword");
        }
        changePassword(password);
    }

    public void disable() {
        enabled = false;
        securityVersion++;
    }

    public void enable() {
        enabled = true;
        failedSignIns = 0;
        lockedUntil = null;
        securityVersion++;
    }

    public void changePassword(char[] password) {
        checkPassword(password);
        passwordHash = Passwords.hash(password);
        failedSignIns = 0;
        lockedUntil = null;
        securityVersion++;
    }

    /** Whether this password opens the account now; counts failures, and a locked account opens to none. */
    boolean signIn(char[] password, Instant at) {
        if (!enabled || isLocked(at)) {
            return false;
        }
        if (!Passwords.matches(password, passwordHash)) {
            failedSignIns++;
            if (failedSignIns > FREE_FAILURES) {
                int doublings = Math.min(failedSignIns - FREE_FAILURES - 1, MOST_DOUBLINGS);
                lockedUntil = at.plus(FIRST_DELAY.multipliedBy(1L << doublings));
            }
            return false;
        }
        failedSignIns = 0;
        lockedUntil = null;
        lastSignInAt = at;
        return true;
    }

    public boolean isLocked(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    /** What this person is to the services. */
    public Actor actor(String address) {
        return new Actor(id, userName, name, office.id(), office.path(), firmId, roles, rights, address);
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String userName() {
        return userName;
    }

    public String name() {
        return name;
    }

    public Office office() {
        return office;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Set<SystemRight> rights() {
        return Set.copyOf(rights);
    }

    public Long firmId() {
        return firmId;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }

    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    public int securityVersion() {
        return securityVersion;
    }

    public long version() {
        return version;
    }
}
