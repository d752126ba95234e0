package org.pingcha.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.UUID;

/** A form as people call it, by its code, whatever its version. Exists from its first import on. */
@Entity
public class Instrument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "instrument_seq")
    @SequenceGenerator(name = "instrument_seq", sequenceName = "instrument_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 40, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private Purpose purpose;

    @Version
    private long version;

    protected Instrument() {
    }

    Instrument(String code, Purpose purpose) {
        this.uuid = UUID.randomUUID();
        this.code = code;
        this.purpose = purpose;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Purpose purpose() {
        return purpose;
    }
}
