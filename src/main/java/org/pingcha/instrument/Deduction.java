package org.pingcha.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** Points taken from one item, for a reason that can be read on a page. In a draft any of the three may be missing yet. */
@Entity
@Table(name = "sheet_deduction")
public class Deduction {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sheet_deduction_seq")
    @SequenceGenerator(name = "sheet_deduction_seq", sequenceName = "sheet_deduction_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mark_id", updatable = false)
    private ItemMark mark;

    @Column(nullable = false)
    private int position;

    @Column(precision = 6, scale = 2)
    private BigDecimal points;

    @Column(length = 1000)
    private String reason;

    @Column(name = "page_text", length = 200)
    private String pageText;

    @Column(name = "document_uuid")
    private UUID document;

    @Column(name = "page_no")
    private Integer pageNo;

    @Version
    private long version;

    protected Deduction() {
    }

    Deduction(ItemMark mark, int position, DeductionInput input) {
        this.uuid = UUID.randomUUID();
        this.mark = mark;
        this.position = position;
        say(input);
    }

    void say(DeductionInput input) {
        points = input.points();
        reason = input.reason();
        pageText = input.pageText();
        document = input.document();
        pageNo = input.pageNo();
    }

    UUID uuid() {
        return uuid;
    }

    int position() {
        return position;
    }

    BigDecimal points() {
        return points;
    }

    DeductionInput content() {
        return new DeductionInput(points, reason, pageText, document, pageNo);
    }
}
