package org.pingcha.instrument;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;

/** A published rubric for the tests of other rooms: A1 (40 points), A2 (30, may not apply, V1), B1 (30, V2). */
public final class FormFixture {
    private FormFixture() {
    }

    /** For trials in the criminal cases of an office; gives the version's id. */
    public static long aTrialRubric(EntityManager em, String code, Office office, Instant at) {
        Form form = new Form(code, 1, Purpose.REVIEW, Forms.zh("评分表" + code), "test", false, Set.of(),
            List.of(new Applicability("CRIMINAL", "TRIAL", null)), List.of(
                new Form.Section("A", Forms.zh("委托"), List.of(item("A1", "40", false, null), item("A2", "30", true, "V1"))),
                new Form.Section("B", Forms.zh("会见"), List.of(item("B1", "30", false, "V2")))));
        Instrument instrument = new Instrument(code, Purpose.REVIEW);
        em.persist(instrument);
        InstrumentVersion version = new InstrumentVersion(instrument, form, office, Actor.system(), at);
        version.publish(Actor.system(), at);
        em.persist(version);
        em.flush();
        return version.id();
    }

    /** The questions to recipients that ship, published for everybody; gives the version's id. */
    public static long theQuestionnaire(EntityManager em, Instant at) {
        return shipped(em, "HF", at);
    }

    /** A form that ships, published for everybody; gives the version's id. */
    public static long shipped(EntityManager em, String code, Instant at) {
        Form form = FormLoader.read(code);
        Instrument instrument = new Instrument(form.code(), form.purpose());
        em.persist(instrument);
        InstrumentVersion version = new InstrumentVersion(instrument, form, null, Actor.system(), at);
        version.publish(Actor.system(), at);
        em.persist(version);
        em.flush();
        return version.id();
    }

    private static Form.Item item(String code, String max, boolean notApplicable, String veto) {
        return new Form.Item(code, ItemKind.POINTS, Forms.zh("项目" + code), Wordings.NOTHING, new BigDecimal(max), notApplicable,
            true, Condition.ALWAYS, veto, List.of());
    }
}
