package org.pingcha.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Content, kept once under its digest however often it is handed in. Written once and never changed. */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_file_seq")
    @SequenceGenerator(name = "stored_file_seq", sequenceName = "stored_file_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", nullable = false, length = 10, updatable = false)
    private FileType type;

    @Column(name = "page_count", nullable = false, updatable = false)
    private int pages;

    @Column(name = "stored_at", nullable = false, updatable = false)
    private Instant storedAt;

    protected StoredFile() {
    }

    public Long id() {
        return id;
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    public FileType type() {
        return type;
    }

    /** Pages that can be shown; 0 for what is only downloaded. */
    public int pages() {
        return pages;
    }
}
