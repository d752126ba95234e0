package org.pingcha.testing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;

/**
 * A test against both databases. Each test method has one transaction that is rolled back at its end;
 * {@link #wire} gives services with that transaction's entity manager.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
public abstract class DatabaseTest {
    @Parameter
    protected Database database;

    protected EntityManager em;
    protected final MovableClock clock = new MovableClock();
    protected final CurrentActor current = new CurrentActor();
    private Wiring wiring;
    private boolean committed;

    @BeforeEach
    void begin() {
        em = database.entities().createEntityManager();
        em.getTransaction().begin();
        current.set(Actor.system());
        wiring = new Wiring().with(EntityManager.class, em).with(Clock.class, clock).with(CurrentActor.class, current);
    }

    @AfterEach
    void end() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
        if (committed) {
            database.empty();
        }
    }

    /** The service or queries class, wired; the same instance each time. */
    protected final <T> T wire(Class<T> type) {
        return wiring.get(type);
    }

    /** Gives an instance to whatever is wired later, for what the container alone can make. */
    protected final <T> void provide(Class<T> type, T instance) {
        wiring.with(type, instance);
    }

    /** Who acts from here on. */
    protected final void actAs(Person person) {
        current.set(person.actor("127.0.0.1"));
    }

    /** Writes what is pending and forgets it, so that the next read comes from the database. */
    protected final void flushAndClear() {
        em.flush();
        em.clear();
    }

    /** The SQL statements that this sends, in order. */
    protected final List<String> statementsOf(Runnable work) {
        em.flush();
        Statements.reset();
        work.run();
        return Statements.seen();
    }

    /** Makes what was written so far visible to other transactions; the database is emptied after the test. */
    protected final void commit() {
        committed = true;
        em.getTransaction().commit();
    }

    /** Runs work in a transaction of its own, committed, as another request would. */
    protected final <T> T inNewTransaction(java.util.function.Function<EntityManager, T> work) {
        try (EntityManager other = database.entities().createEntityManager()) {
            other.getTransaction().begin();
            try {
                T result = work.apply(other);
                other.getTransaction().commit();
                return result;
            } finally {
                // Closing does not roll back: what a failed one holds would stay locked for everybody else.
                if (other.getTransaction().isActive()) {
                    other.getTransaction().rollback();
                }
            }
        }
    }

    /** The service as another person's request has it, in that entity manager's transaction. */
    protected final <T> T wireFor(Person who, EntityManager other, Class<T> type) {
        CurrentActor actor = new CurrentActor();
        actor.set(who.actor("127.0.0.1"));
        return new Wiring().with(EntityManager.class, other).with(Clock.class, clock).with(CurrentActor.class, actor).get(type);
    }

    protected final DataSource source() {
        return database.source();
    }

    /** An agency without a parent. */
    protected final Office anAgency(String code) {
        return persisted(() -> new Office(OfficeKind.AGENCY, code, "机构" + code, "990100", null));
    }

    /** An agency below another. */
    protected final Office anAgency(String code, Office parent) {
        return persisted(() -> new Office(OfficeKind.AGENCY, code, "机构" + code, "990101", parent));
    }

    /** A person with roles, at an office. */
    protected final Person aPerson(String userName, Office office, Role... roles) {
        return persisted(() -> new Person(userName, "人员" + userName, office, Set.of(roles), "a-long-password".toCharArray()));
    }

    protected final <T> T persisted(Supplier<T> made) {
        T entity = made.get();
        em.persist(entity);
        em.flush();
        return entity;
    }
}
