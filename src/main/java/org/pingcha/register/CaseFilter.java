package org.pingcha.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.pingcha.web.ListAddress;

/**
 * Which cases are wanted; each condition is null where it does not count.
 *
 * @param text    in the number, cause, recipient, firm, handler or organ; or a whole identity or telephone number
 * @param office  the code of an agency, meaning it and those below
 * @param firm    part of the firm's name
 * @param handler part of the handler's name, or the licence number
 */
public record CaseFilter(String text, CaseType type, CaseStage stage, ServiceKind kind, CaseOrigin origin, AidField field,
                         CaseProgress progress, CaseMark mark, String office, String firm, String handler,
                         LocalDate assignedFrom, LocalDate assignedTo, LocalDate closedFrom, LocalDate closedTo)
    implements Serializable {
    /** What an address asks for; days as people type them. */
    public static CaseFilter read(ListAddress address) {
        return new CaseFilter(address.text("q"), address.constant("type", CaseType.class), address.constant("stage", CaseStage.class),
            address.constant("kind", ServiceKind.class), address.constant("origin", CaseOrigin.class), address.constant("field", AidField.class),
            address.constant("progress", CaseProgress.class), address.constant("mark", CaseMark.class), address.text("office"), address.text("firm"),
            address.text("handler"), day(address, "assignedFrom"), day(address, "assignedTo"), day(address, "closedFrom"), day(address, "closedTo"));
    }

    /** The conditions that count, by the names that an address gives them. */
    Map<String, String> asked() {
        Map<String, Object> conditions = new HashMap<>();
        conditions.put("q", text);
        conditions.put("type", type);
        conditions.put("stage", stage);
        conditions.put("kind", kind);
        conditions.put("origin", origin);
        conditions.put("field", field);
        conditions.put("progress", progress);
        conditions.put("mark", mark);
        conditions.put("office", office);
        conditions.put("firm", firm);
        conditions.put("handler", handler);
        conditions.put("assignedFrom", assignedFrom);
        conditions.put("assignedTo", assignedTo);
        conditions.put("closedFrom", closedFrom);
        conditions.put("closedTo", closedTo);
        Map<String, String> asked = new HashMap<>();
        conditions.forEach((name, value) -> {
            if (value != null) {
                asked.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
            }
        });
        return asked;
    }

    private static LocalDate day(ListAddress address, String name) {
        try {
            return ListDates.parse(CellText.clean(address.text(name)), false);
        } catch (ListDates.Impossible e) {
            return null;
        }
    }

    /** Every case in sight. */
    public static final CaseFilter ALL = text(null);

    /** The cases that this text is found in. */
    public static CaseFilter text(String text) {
        return new CaseFilter(text, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
