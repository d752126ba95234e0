package org.pingcha.instrument;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A heading of one version, with its items. Written with its version, never changed. */
@Entity
@Table(name = "instrument_section")
public class InstrumentSection {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "instrument_section_seq")
    @SequenceGenerator(name = "instrument_section_seq", sequenceName = "instrument_section_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private InstrumentVersion form;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, length = 20, updatable = false)
    private String code;

    @OneToMany(mappedBy = "section", cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<InstrumentItem> items = new ArrayList<>();

    protected InstrumentSection() {
    }

    InstrumentSection(InstrumentVersion form, int position, Form.Section content) {
        this.form = form;
        this.position = position;
        this.code = content.code();
        for (Form.Item item : content.items()) {
            items.add(new InstrumentItem(form, this, items.size(), item));
        }
    }

    String code() {
        return code;
    }

    List<InstrumentItem> items() {
        return items;
    }
}
