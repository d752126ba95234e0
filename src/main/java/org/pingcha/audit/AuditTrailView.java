package org.pingcha.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
        "monitor", "platform", "complaint", "referral", "trial");

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

    /** Kind and name of what it was done to. */
    public String subject(AuditRow row) {
        int colon = row.subject().indexOf(':');
        return colon < 0 ? row.subject()
            : named("audit.subject." + row.subject().substring(0, colon), row.subject().substring(0, colon)) + " " + row.subject().substring(colon + 1);
    }

    /** A value in words: constants by their names, and of a digest its beginning, since it is only there to be compared. */
    public String shown(AuditRow row, String value) {
        if (value == null || value.matches("[0-9a-f]{64}")) {
            return value == null ? null : value.substring(0, 8) + "…";
        }
        if (value.equals("true") || value.equals("false")) {
            return texts.get("audit.value." + value);
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
            return texts.moment(Instant.parse(value));
        }
        return value.matches("[A-Z][A-Z_]+( [A-Z][A-Z_]+)*")
            ? Stream.of(value.split(" ")).map(constant -> constant(row, constant)).collect(Collectors.joining(" ")) : value;
    }

    /** The constant's name where the room has exactly one with that name. */
    private String constant(AuditRow row, String constant) {
        String room = row.action().substring(0, row.action().indexOf('.'));
        List<String> keys = texts.keys(room).stream().filter(key -> key.matches(room + "\\.[A-Z]\\w+\\." + constant)).toList();
        return keys.size() == 1 ? texts.get(keys.get(0)) : constant;
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
