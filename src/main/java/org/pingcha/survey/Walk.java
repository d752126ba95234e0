package org.pingcha.survey;

import java.io.Serializable;
import java.util.List;
import org.pingcha.instrument.Filling;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.SectionView;

/**
 * One step of a way through the questions: the question on show, or the end, where all is looked at again and sent.
 *
 * @param item     null at the end
 * @param section  the heading it stands under; null at the end
 * @param number   from 1
 * @param of       how many questions are asked as things stand
 * @param previous the question before; null at the first
 */
public record Walk(Filling filling, ItemView item, SectionView section, int number, int of, String previous) implements Serializable {
    /** What stands in an address for the end. */
    public static final String END = "end";

    /** The wanted step; where that cannot be yet, or where none is wanted, the first question that is still open. */
    public static Walk at(Filling filling, String wanted) {
        List<ItemView> items = filling.items();
        String open = filling.next().map(ItemView::code).orElse(END);
        boolean known = items.stream().anyMatch(item -> item.code().equals(wanted)) && index(items, wanted) <= index(items, open);
        String code = known ? wanted : open;
        int index = index(items, code);
        ItemView shown = index < items.size() ? items.get(index) : null;
        SectionView under = filling.sections().stream().filter(section -> section.items().contains(shown)).findFirst().orElse(null);
        return new Walk(filling, shown, under, Math.min(index + 1, items.size()), items.size(), index == 0 ? null : items.get(index - 1).code());
    }

    /** The step after a question that was just answered. */
    public static String after(Filling filling, String code) {
        List<ItemView> items = filling.items();
        int next = index(items, code) + 1;
        return next < items.size() ? items.get(next).code() : END;
    }

    private static int index(List<ItemView> items, String code) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).code().equals(code)) {
                return i;
            }
        }
        return items.size();
    }

    public boolean isEnd() {
        return item == null;
    }

    /** Whether somebody agreed to answer at all. */
    public boolean isAgreed() {
        return !Questions.NO.equals(filling.value(Questions.CONSENT));
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return isEnd() ? 100 : of < 2 ? 0 : 100 * (number - 1) / of;
    }
}
