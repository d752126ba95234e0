package org.pingcha.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** The trail as an auditor reads it. */
@Named
@ViewScoped
public class AuditTrailView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> ROOMS = List.of("identity", "register", "review", "instrument", "request", "attachment", "rules",
        "monitor", "platform");

    @EJB
    AuditQueries trail;

    @Inject
    Texts texts;

    private AuditFilter filter;
    private LazyRows<AuditRow> rows;
    private List<Choice> actionChoices;

    public void load() {
        filter = new AuditFilter(PageAddress.text("person"), PageAddress.text("action"), PageAddress.text("subject"),
            PageAddress.day("from"), PageAddress.day("to"));
        rows = new LazyRows<>(page -> trail.list(filter, page), row -> row.id().toString());
        actionChoices = ROOMS.stream().flatMap(this::actionsOf).sorted(Comparator.comparing(Choice::label)).toList();
    }

    /** What a room's bundle names is what its people can do. */
    private Stream<Choice> actionsOf(String room) {
        return texts.keys(room).stream().filter(key -> key.matches(room + "\\.audit\\.\\w+")).map(key -> new Choice(key, texts.get(key)));
    }

    /** The name of an action; its key where its room has not named it. */
    public String action(AuditRow row) {
        return named(row.action(), row.action());
    }

    /** The name of a value: of the room's own, else of those that many rooms write, else as written. */
    public String valueName(AuditRow row, String name) {
        String room = row.action().substring(0, row.action().indexOf('.'));
        return named(room + ".audit.value." + name, named("audit.value." + name, name));
    }

    private String named(String key, String otherwise) {
        String text = texts.get(key);
        return text.startsWith("???") ? otherwise : text;
    }

    /** A digest is only there to be compared, so its beginning is enough. */
    public String shown(String value) {
        return value != null && value.matches("[0-9a-f]{64}") ? value.substring(0, 8) + "…" : value;
    }

    public AuditFilter getFilter() {
        return filter;
    }

    public LazyRows<AuditRow> getRows() {
        return rows;
    }

    public List<Choice> getActionChoices() {
        return actionChoices;
    }
}
