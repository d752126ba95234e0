package org.pingcha.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A court, procuratorate, police office or other body (办案机关) before which cases run; its name is its key. */
@Entity
@Table(name = "handling_organ")
public class HandlingOrgan {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handling_organ_seq")
    @SequenceGenerator(name = "handling_organ_seq", sequenceName = "handling_organ_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 100)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OrganKind kind;

    @Version
    private long version;

    protected HandlingOrgan() {
    }

    public HandlingOrgan(String name) {
        this.uuid = UUID.randomUUID();
        this.name = name;
        this.kind = OrganKind.of(name);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public OrganKind kind() {
        return kind;
    }
}
