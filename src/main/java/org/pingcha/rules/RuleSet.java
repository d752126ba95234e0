package org.pingcha.rules;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * The rules that apply to a subject from a day on. Drafted, filled, published; from then on it never changes, since
 * rounds and files keep the set they began under.
 */
@Entity
@Table(name = "rule_set")
public class RuleSet {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_set_seq")
    @SequenceGenerator(name = "rule_set_seq", sequenceName = "rule_set_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 40, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40, updatable = false)
    private RuleSubject subject;

    @Column(name = "title_zh", nullable = false, length = 200, updatable = false)
    private String titleZh;

    @Column(name = "title_en", nullable = false, length = 200, updatable = false)
    private String titleEn;

    @Column(name = "effective_from", nullable = false, updatable = false)
    private LocalDate effectiveFrom;

    @Column(nullable = false, length = 2000, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean verified;

    @Column(nullable = false)
    private boolean published;

    @OneToMany(mappedBy = "ruleSet", cascade = CascadeType.PERSIST)
    @OrderBy("lineNo")
    @Fetch(FetchMode.SUBSELECT)
    private List<RuleLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "ruleSet", cascade = CascadeType.PERSIST)
    @OrderBy("lineNo")
    @Fetch(FetchMode.SUBSELECT)
    private List<VetoLine> vetoes = new ArrayList<>();

    @OneToMany(mappedBy = "ruleSet", cascade = CascadeType.PERSIST)
    @OrderBy("lineNo")
    @Fetch(FetchMode.SUBSELECT)
    private List<MatterLine> matters = new ArrayList<>();

    @OneToMany(mappedBy = "ruleSet", cascade = CascadeType.PERSIST)
    @OrderBy("lineNo")
    @Fetch(FetchMode.SUBSELECT)
    private List<GroundLine> grounds = new ArrayList<>();

    /** As published; null where the subject knows no penalties. */
    @Column(length = 100_000)
    private String sanctions;

    @Version
    private long version;

    protected RuleSet() {
    }

    /** Drafts a set; {@code verified} says that all of it was read in official texts. */
    RuleSet(String code, RuleSubject subject, String titleZh, String titleEn, LocalDate effectiveFrom, String source,
            boolean verified) {
        this.uuid = UUID.randomUUID();
        this.code = code;
        this.subject = subject;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.effectiveFrom = effectiveFrom;
        this.source = source;
        this.verified = verified;
    }

    void add(Rule rule) {
        checkDraft();
        lines.add(new RuleLine(this, lines.size() + 1, rule));
    }

    void add(Veto veto) {
        checkDraft();
        vetoes.add(new VetoLine(this, vetoes.size() + 1, veto));
    }

    void add(Matter matter) {
        checkDraft();
        matters.add(new MatterLine(this, matters.size() + 1, matter));
    }

    void add(Ground ground) {
        checkDraft();
        grounds.add(new GroundLine(this, grounds.size() + 1, ground));
    }

    /** @param json an object with the lists of {@link SanctionsReader#LISTS} */
    void sanctions(String json) {
        checkDraft();
        SanctionsReader.read(json);
        sanctions = json;
    }

    void publish() {
        checkDraft();
        // A set that cannot answer what its subject asks first must not come into force.
        book(0).checkUsable();
        published = true;
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    /** The set as the other rooms read it. */
    RuleBook book() {
        return book(id);
    }

    private RuleBook book(long bookId) {
        return new RuleBook(bookId, uuid, code, subject, titleZh, titleEn, effectiveFrom, source, verified,
            lines.stream().map(RuleLine::rule).toList(), vetoes.stream().map(VetoLine::veto).toList(),
            matters.stream().map(MatterLine::matter).toList(), grounds.stream().map(GroundLine::ground).toList(), SanctionsReader.read(sanctions));
    }

    private void checkDraft() {
        if (published) {
            throw new IllegalStateException("Rule set " + code + " is published and never changes");
        }
    }
}
