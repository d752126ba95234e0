package org.pingcha.instrument;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;

/** Where the versions of each form stand; used inside the transactions of {@link FormService} and {@link FormLoader}. */
@Dependent
class FormShelf {
    private static final String BY_CODE = "select i from Instrument i where i.code = :code";
    private static final String KNOWN = "select i.code from Instrument i where i.code in :codes";
    private static final String VERSIONS = """
        select v from InstrumentVersion v left join fetch v.office where v.instrument = :instrument order by v.no""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The form's code, made known where it is new; locked, so that two imports cannot take one number. */
    Instrument instrument(Form form) {
        Optional<Instrument> known = em.createQuery(BY_CODE, Instrument.class).setParameter("code", form.code())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Instrument instrument = new Instrument(form.code(), form.purpose());
        em.persist(instrument);
        return instrument;
    }

    /** Those of these codes that are known. */
    Set<String> known(List<String> codes) {
        return Set.copyOf(em.createQuery(KNOWN, String.class).setParameter("codes", codes).getResultList());
    }

    /** The first version of a form whose code is not known, as a draft. */
    InstrumentVersion first(Form form, Actor by) {
        Instrument instrument = new Instrument(form.code(), form.purpose());
        em.persist(instrument);
        return added(new InstrumentVersion(instrument, form, null, by, clock.instant()));
    }

    List<InstrumentVersion> versions(Instrument instrument) {
        return em.createQuery(VERSIONS, InstrumentVersion.class).setParameter("instrument", instrument).getResultList();
    }

    /** An office's draft under a number. */
    Optional<InstrumentVersion> draft(Instrument instrument, int no, Office office) {
        return versions(instrument).stream()
            .filter(version -> version.no() == no && version.status() == FormStatus.DRAFT && sameOffice(version.office(), office)).findFirst();
    }

    /** A new draft, under its own number or the next free one. */
    InstrumentVersion add(Instrument instrument, Form form, Office office, Actor by) {
        List<Integer> taken = versions(instrument).stream().map(InstrumentVersion::no).toList();
        int no = taken.contains(form.no()) ? taken.get(taken.size() - 1) + 1 : form.no();
        return added(new InstrumentVersion(instrument, form.numbered(no), office, by, clock.instant()));
    }

    private InstrumentVersion added(InstrumentVersion version) {
        em.persist(version);
        return version;
    }

    /** What the same office had in use gives way to this version. */
    void retireOthers(InstrumentVersion published) {
        versions(published.instrument()).stream()
            .filter(other -> other != published && other.status() == FormStatus.PUBLISHED && sameOffice(other.office(), published.office()))
            .forEach(InstrumentVersion::retire);
    }

    private static boolean sameOffice(Office one, Office other) {
        return Objects.equals(one == null ? null : one.id(), other == null ? null : other.id());
    }
}
