package org.pingcha.instrument;

import java.io.Serializable;
import java.util.List;

/** A version to look at: its line in the list, and its items without answers. */
public record FormView(FormRow row, List<SheetView.SectionView> sections, List<ConditionView> conditions, List<String> languages)
    implements Serializable {
    /** An item that is not always asked. */
    public record ConditionView(String itemCode, Condition condition) implements Serializable {
    }

    /** When the item is asked; null where always. */
    public Condition condition(String itemCode) {
        return conditions.stream().filter(line -> line.itemCode().equals(itemCode)).map(ConditionView::condition).findFirst().orElse(null);
    }
}
