package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A line of the index of an archived complaint (卷宗目录). Written when it is archived, and never changed. */
@Entity
@Immutable
@Table(name = "complaint_file_item")
public class FileItem {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_file_item_seq")
    @SequenceGenerator(name = "complaint_file_item_seq", sequenceName = "complaint_file_item_seq", allocationSize = 50)
    private Long id;

    @Column(name = "complaint_id", nullable = false, updatable = false)
    private Long complaintId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private FileItemRow.Kind kind;

    @Column(nullable = false, length = 300, updatable = false)
    private String title;

    @Column(name = "on_date", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "from_whom", length = 300, updatable = false)
    private String fromWhom;

    @Column(updatable = false)
    private Integer pages;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;

    protected FileItem() {
    }

    FileItem(Complaint complaint, FileItemRow row) {
        complaintId = complaint.id();
        place = row.place();
        kind = row.kind();
        title = row.title();
        on = row.on();
        fromWhom = row.fromWhom();
        pages = row.pages();
        size = row.size();
        sha256 = row.sha256();
    }
}
