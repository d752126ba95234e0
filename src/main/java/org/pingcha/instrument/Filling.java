package org.pingcha.instrument;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.SectionView;

/** A sheet while a person answers it: the questions that are asked now, in order. */
public record Filling(long sheetId, SheetState state, SheetTotals totals, List<SectionView> sections) implements Serializable {
    public List<ItemView> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** One of the questions; empty where it is not asked. */
    public Optional<ItemView> item(String code) {
        return items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The value given to a question; null where it is not asked, or not answered by a value. */
    public String value(String code) {
        return item(code).map(ItemView::value).orElse(null);
    }

    /** The first question that must be answered and is not. */
    public Optional<ItemView> next() {
        return items().stream().filter(item -> !item.missing().isEmpty()).findFirst();
    }
}
