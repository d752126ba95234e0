package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.platform.EncryptedText;

/** That a complainant was told something, or could not be told this time: the proof of service (送达回证). */
@Entity
@Table(name = "complaint_telling")
public class Telling {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_telling_seq")
    @SequenceGenerator(name = "complaint_telling_seq", sequenceName = "complaint_telling_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complainant_id", updatable = false)
    private Complainant complainant;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16, updatable = false)
    private Told what;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16, updatable = false)
    private ServiceWay way;

    /** The letter that was served; null where it was told by mouth. */
    @Column(name = "letter_uuid", updatable = false)
    private UUID letterUuid;

    @Column(nullable = false, updatable = false)
    private boolean served;

    @Column(name = "on_date", nullable = false, updatable = false)
    private LocalDate on;

    @Column(length = 500, updatable = false)
    private String note;

    /** Where; mostly an address. Null where that says nothing. */
    @Convert(converter = EncryptedText.class)
    @Column(length = 1000, updatable = false)
    private String place;

    @Column(name = "by_id", updatable = false)
    private Long byId;

    @Column(name = "by_name", nullable = false, length = 60, updatable = false)
    private String byName;

    protected Telling() {
    }

    /** @param letter the one that was served; null where it was told by mouth */
    Telling(Complainant complainant, TellingEntry entry, UUID letter, Acting by) {
        this.uuid = UUID.randomUUID();
        this.complainant = complainant;
        this.what = entry.what();
        this.way = entry.way();
        this.letterUuid = letter;
        this.served = entry.served();
        this.on = entry.on();
        this.note = entry.note();
        this.place = entry.place() == null || entry.place().isBlank() ? null : entry.place().strip();
        this.byId = by.actor().personId();
        this.byName = by.actor().name();
    }

    UUID uuid() {
        return uuid;
    }

    Complainant complainant() {
        return complainant;
    }

    Told what() {
        return what;
    }

    ServiceWay way() {
        return way;
    }

    UUID letterUuid() {
        return letterUuid;
    }

    boolean isServed() {
        return served;
    }

    LocalDate on() {
        return on;
    }

    String note() {
        return note;
    }

    String place() {
        return place;
    }

    String byName() {
        return byName;
    }
}
