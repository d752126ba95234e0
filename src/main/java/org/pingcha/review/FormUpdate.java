package org.pingcha.review;

import java.util.List;
import java.util.Set;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;
import org.primefaces.PrimeFaces;

/**
 * Which parts of the form an act sends back: its item, the sums and the sections' counts, and nothing else. While
 * somebody types, the fields themselves are never sent back, so that nothing typed meanwhile is lost.
 */
final class FormUpdate {
    private static final Set<String> TYPING = Set.of("row", "why", "note");
    private static final Set<String> MARKS = Set.of("full", "deduct", "na", "add", "drop", "clear", "answer", "ask", "mine", "theirs");

    private final FormView form;
    private final long itemsBefore;
    private String address;

    FormUpdate(FormView form) {
        this.form = form;
        this.itemsBefore = form.getSheet().items().count();
    }

    void leaveFor(String url) {
        address = url;
    }

    void done(Act act) {
        tell("ok", true);
        if (address != null) {
            tell("leave", address);
            return;
        }
        if (form.getSheet().items().count() != itemsBefore) {
            // A condition holds now, or no longer: other items are asked.
            tell("reload", true);
            return;
        }
        show(act, false);
    }

    void refused(Act act, String text) {
        tell("ok", false);
        tell("error", text);
        show(act, true);
    }

    private void show(Act act, boolean refused) {
        switch (act.verb()) {
            case "rate" -> update("difficulty", "missing");
            case "propose", "withdraw" -> update("vetoes", "missing");
            case "check", "submit", "back" -> update("missing", "total");
            default -> item(act, refused);
        }
    }

    private void item(Act act, boolean refused) {
        List<SheetView.SectionView> sections = form.getSheet().sections();
        for (int s = 0; s < sections.size(); s++) {
            List<ItemView> items = sections.get(s).items();
            for (int i = 0; i < items.size(); i++) {
                ItemView item = items.get(i);
                if (item.code().equals(act.item())) {
                    String at = "s:" + s + ":i:" + i + ":";
                    if (TYPING.contains(act.verb())) {
                        update(at + "st", at + "got", at + "err");
                    } else if (MARKS.contains(act.verb())) {
                        update(at + "item");
                    }
                    update("s:" + s + ":sum", "secnav", "total", "missing");
                    tell("seen", item.revision());
                    tell("answer", item.answer().name());
                    tell("tone", new ItemLook().tone(item));
                }
            }
        }
    }

    private static void update(String... ids) {
        PrimeFaces.current().ajax().update(ids);
    }

    private static void tell(String name, Object value) {
        PrimeFaces.current().ajax().addCallbackParam(name, value);
    }
}
