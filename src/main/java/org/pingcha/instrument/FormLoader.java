package org.pingcha.instrument;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pingcha.identity.Actor;
import org.pingcha.platform.SchemaReady;

/**
 * Publishes the forms that ship with the release. A form whose content is already there is left alone, so a second start
 * changes nothing; one that changed since becomes the next version, and the shipped one before it is retired.
 */
@Stateless
public class FormLoader {
    /** Investigation, prosecution review, trial, civil, administrative; duty lawyer, consultation, petition, death-penalty review; hearings attended. */
    static final List<String> SHIPPED = List.of("XS-ZC", "XS-SC", "XS-SP", "MS", "XZ", "ZB", "ZX", "SS", "SF", "TS");

    /** What recipients are asked. */
    static final List<String> QUESTIONNAIRES = List.of("HF");

    /** What organs are asked about a lawyer: police, procuratorate, court, arbitration, reconsideration. */
    static final List<String> OPINIONS = List.of("YJ-GA", "YJ-JC", "YJ-FY", "YJ-ZC", "YJ-FYI");

    /** Every form of the release. */
    static final List<String> ALL = Stream.of(SHIPPED, QUESTIONNAIRES, OPINIONS).flatMap(List::stream).toList();

    @Inject
    FormShelf shelf;

    @Inject
    Clock clock;

    public void load(@Observes @Priority(400) SchemaReady ready) {
        // Asked once: each further question has everything written so far compared with the database first.
        Set<String> known = shelf.known(ALL);
        for (String code : ALL) {
            Form form = read(code);
            if (known.contains(code)) {
                keep(form);
            } else {
                shelf.first(form, Actor.system()).publish(Actor.system(), clock.instant());
            }
        }
    }

    private void keep(Form form) {
        Instrument instrument = shelf.instrument(form);
        boolean unchanged = shelf.versions(instrument).stream().filter(version -> version.office() == null)
            .anyMatch(version -> version.content().numbered(form.no()).equals(form));
        if (!unchanged) {
            InstrumentVersion version = shelf.add(instrument, form, null, Actor.system());
            version.publish(Actor.system(), clock.instant());
            shelf.retireOthers(version);
        }
    }

    static Form read(String code) {
        FormReader.Reading reading = FormReader.read(bytes(code));
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException("The shipped form " + code + " is not sound: " + reading.faults());
        }
        return reading.form();
    }

    static byte[] bytes(String code) {
        try (InputStream file = FormLoader.class.getResourceAsStream(code + ".json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
