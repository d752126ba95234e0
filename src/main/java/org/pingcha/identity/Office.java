package org.pingcha.identity;

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
import java.util.UUID;

/**
 * A bureau or an agency, in the only tree there is: province, city, county. Its path names every office above it and
 * itself ({@code /B990000/A990000/A990100/}), so that "this office and those below" is one indexed prefix. An office is
 * opened once and never moved.
 */
@Entity
public class Office {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_seq")
    @SequenceGenerator(name = "office_seq", sequenceName = "office_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 20)
    private String code;

    @Column(nullable = false, length = 100)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private OfficeKind kind;

    /** Six-digit division code (GB/T 2260 in real use). */
    @Column(name = "division_code", nullable = false, length = 6)
    private String divisionCode;

    @ManyToOne(fetch = FetchType.LAZY)
    private Office parent;

    @Column(nullable = false, length = 200)
    private String path;

    @Version
    private long version;

    protected Office() {
    }

    /** Opens an office below another, or at the root where the parent is null. */
    public Office(OfficeKind kind, String code, String name, String divisionCode, Office parent) {
        if (!divisionCode.matches("\\d{6}")) {
            throw new IllegalArgumentException("A division code has six digits: " + divisionCode);
        }
        this.uuid = UUID.randomUUID();
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.divisionCode = divisionCode;
        this.parent = parent;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public OfficeKind kind() {
        return kind;
    }

    public String divisionCode() {
        return divisionCode;
    }

    /** All offices from the root to this one, each followed by a slash. */
    public String path() {
        return path;
    }
}
