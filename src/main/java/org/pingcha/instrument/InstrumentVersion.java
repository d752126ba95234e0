package org.pingcha.instrument;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/**
 * One version of a form. Imported as a draft, with its whole content at once; published, and from then on never changed;
 * retired when a later version of the same office takes its place. Sheets opened on a version stay on it.
 */
@Entity
@Table(name = "instrument_version")
public class InstrumentVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "instrument_version_seq")
    @SequenceGenerator(name = "instrument_version_seq", sequenceName = "instrument_version_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Instrument instrument;

    @Column(nullable = false, updatable = false)
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private FormStatus status;

    @Column(nullable = false, length = 500, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean verified;

    /** Null for what ships with the product. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private Office office;

    @Column(name = "created_by", nullable = false, length = 60, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "published_by", length = 60)
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "instrument_applicability", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Applicability> applicability = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "instrument_text", joinColumns = @JoinColumn(name = "version_id"))
    private Set<InstrumentText> texts = new HashSet<>();

    @OneToMany(mappedBy = "form", cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<InstrumentSection> sections = new ArrayList<>();

    @Version
    private long version;

    protected InstrumentVersion() {
    }

    /** A new draft of an office, or, with no office, of the product itself. */
    InstrumentVersion(Instrument instrument, Form content, Office office, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.instrument = instrument;
        this.no = content.no();
        this.status = FormStatus.DRAFT;
        this.source = content.source();
        this.verified = content.verified();
        this.office = office;
        this.createdBy = by.name();
        this.createdAt = at;
        this.applicability.addAll(content.applicability());
        this.texts.addAll(InstrumentText.of(content));
        for (Form.Section section : content.sections()) {
            sections.add(new InstrumentSection(this, sections.size(), section));
        }
    }

    /** From here on its content stands. */
    void publish(Actor by, Instant at) {
        moveTo(FormStatus.PUBLISHED);
        publishedBy = by.name();
        publishedAt = at;
    }

    /** A later version took its place: nothing new is opened on it. */
    void retire() {
        moveTo(FormStatus.RETIRED);
    }

    /** Asked before a draft is thrown away; anything that was published stays. */
    void mustBeDraft() {
        if (status != FormStatus.DRAFT) {
            throw new Problem("instrument.problem.published", instrument.code(), no);
        }
    }

    private void moveTo(FormStatus next) {
        if (!status.leadsTo(next)) {
            throw new Problem("instrument.problem.published", instrument.code(), no);
        }
        status = next;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    Instrument instrument() {
        return instrument;
    }

    public int no() {
        return no;
    }

    public FormStatus status() {
        return status;
    }

    Office office() {
        return office;
    }

    long version() {
        return version;
    }

    List<InstrumentSection> sections() {
        return sections;
    }

    /** Its content again. */
    Form content() {
        Map<InstrumentText.Spot, Wordings> wordings = InstrumentText.bySpot(texts);
        Set<String> translations = new TreeSet<>();
        texts.stream().filter(InstrumentText::translated).map(InstrumentText::language).forEach(translations::add);
        return new Form(instrument.code(), no, instrument.purpose(), InstrumentText.at(wordings, "", InstrumentText.NAME), source,
            verified, translations, applicability,
            sections.stream().map(section -> new Form.Section(section.code(),
                InstrumentText.at(wordings, section.code(), InstrumentText.NAME),
                section.items().stream().map(item -> item.content(wordings)).toList())).toList());
    }
}
