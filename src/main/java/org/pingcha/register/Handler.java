package org.pingcha.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who handles cases, known by the licence number. Registered with the first case that names them; later lists
 * correct the name and fill in what was unknown. The firm is the one of that first case: each case keeps its own.
 */
@Entity
public class Handler {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handler_seq")
    @SequenceGenerator(name = "handler_seq", sequenceName = "handler_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "licence_no", nullable = false, length = 40, updatable = false)
    private String licenceNo;

    @Column(nullable = false, length = 60)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private HandlerKind kind;

    @Column(name = "practising_since")
    private LocalDate practisingSince;

    @Column(name = "criminal_defence_since")
    private LocalDate criminalDefenceSince;

    @Column(name = "minors_trained", nullable = false)
    private boolean minorsTrained;

    @ManyToOne(fetch = FetchType.LAZY)
    private LawFirm firm;

    @Version
    private long version;

    protected Handler() {
    }

    public Handler(HandlerEntry entry, LawFirm firm) {
        this.uuid = UUID.randomUUID();
        this.licenceNo = entry.licenceNo();
        this.kind = entry.kind();
        this.firm = firm;
        correct(entry);
    }

    /** Takes over what the entry says; what it does not say stays. */
    public void correct(HandlerEntry entry) {
        name = entry.name();
        practisingSince = entry.practisingSince() == null ? practisingSince : entry.practisingSince();
        criminalDefenceSince = entry.criminalDefenceSince() == null ? criminalDefenceSince : entry.criminalDefenceSince();
        minorsTrained = entry.minorsTrained() == null ? minorsTrained : entry.minorsTrained();
    }

    /** What the audit trail keeps. */
    Map<String, Object> auditValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("practisingSince", practisingSince);
        values.put("criminalDefenceSince", criminalDefenceSince);
        values.put("minorsTrained", minorsTrained);
        return values;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String licenceNo() {
        return licenceNo;
    }

    public String name() {
        return name;
    }

    public HandlerKind kind() {
        return kind;
    }

    public LocalDate practisingSince() {
        return practisingSince;
    }

    public LocalDate criminalDefenceSince() {
        return criminalDefenceSince;
    }

    public boolean minorsTrained() {
        return minorsTrained;
    }

    public LawFirm firm() {
        return firm;
    }
}
