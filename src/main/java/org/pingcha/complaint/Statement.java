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

/** What somebody said to the inquiry, read back to them where it was oral. */
@Entity
@Table(name = "complaint_statement")
public class Statement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_statement_seq")
    @SequenceGenerator(name = "complaint_statement_seq", sequenceName = "complaint_statement_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private Speaker speaker;

    @Convert(converter = EncryptedText.class)
    @Column(name = "speaker_name", length = 400, updatable = false)
    private String speakerName;

    @Column(name = "taken_on", nullable = false, updatable = false)
    private LocalDate takenOn;

    @Column(nullable = false, length = 8000, updatable = false)
    private String words;

    @Column(name = "read_back", nullable = false, updatable = false)
    private boolean readBack;

    @Column(name = "taken_by_id", nullable = false, updatable = false)
    private Long takenById;

    protected Statement() {
    }

    Statement(Complaint complaint, Speaker speaker, String speakerName, LocalDate takenOn, String words, boolean readBack, Long takenById) {
        this.uuid = UUID.randomUUID();
        this.complaint = complaint;
        this.speaker = speaker;
        this.speakerName = speakerName;
        this.takenOn = takenOn;
        this.words = words.strip();
        this.readBack = readBack;
        this.takenById = takenById;
    }
}
