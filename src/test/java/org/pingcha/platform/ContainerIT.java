package org.pingcha.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Accounts;
import org.pingcha.identity.Actor;
import org.pingcha.register.CaseService;

/** What only the container does: injection, transactions, roles. Runs inside the built WAR; begins while the one server of the others starts. */
@Order(1)
@ExtendWith(ArquillianExtension.class)
class ContainerIT {
    @EJB
    StartUp startUp;

    @EJB
    Accounts accounts;

    @EJB
    AuditTrail audit;

    @EJB
    CaseService cases;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive theBuiltWar() throws IOException {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/pingcha.war")).addClass(ContainerIT.class);
        // Pingcha asks everybody who they are; the servlet that runs these tests cannot say.
        String descriptor = new String(war.get("WEB-INF/web.xml").getAsset().openStream().readAllBytes(), StandardCharsets.UTF_8);
        return war.setWebXML(new StringAsset(descriptor.replaceFirst("<url-pattern>/signin</url-pattern>",
            "$0<url-pattern>/ArquillianServletRunnerEE9</url-pattern>")));
    }

    @Test
    void aFirstStartWithoutDemoDataMigratesAndLeavesOneAdministrator() {
        assertTrue(startUp.isDone());
        assertEquals(List.of("admin"), em.createQuery("select p.userName from Person p", String.class).getResultList());
        assertEquals(Accounts.Outcome.OPEN, accounts.signIn("admin", "first-start-2026".toCharArray(), null).outcome());
        assertEquals(0L, em.createQuery("select count(c) from AidCase c").getSingleResult());
    }

    @Test
    void theTrailRefusesToBeWrittenOutsideATransaction() {
        assertThrows(EJBException.class, () -> audit.record(Actor.system(), "identity.audit.signIn", "person:nobody", null, Map.of()));
    }

    @Test
    void whatIsRolledBackLeavesNoTrail() throws Exception {
        transaction.begin();
        audit.record(Actor.system(), "identity.audit.signIn", "person:rolled-back", null, Map.of());
        transaction.rollback();
        assertEquals(0L, em.createQuery("select count(a) from AuditEntry a where a.subject = 'person:rolled-back'").getSingleResult());
    }

    @Test
    void nobodySignedInIsRefusedByTheServiceItself() {
        assertThrows(EJBException.class, () -> cases.open(UUID.randomUUID()));
    }
}
