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

/** A firm or grassroots office whose people handle cases. Known from the first list that names it; its name is its key. */
@Entity
@Table(name = "law_firm")
public class LawFirm {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "law_firm_seq")
    @SequenceGenerator(name = "law_firm_seq", sequenceName = "law_firm_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 100)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private FirmKind kind;

    @Version
    private long version;

    protected LawFirm() {
    }

    public LawFirm(String name) {
        this.uuid = UUID.randomUUID();
        this.name = name;
        this.kind = FirmKind.of(name);
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String name() {
        return name;
    }

    public FirmKind kind() {
        return kind;
    }
}
