package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** Who attends the hearing on show, and what they wrote. */
@Named
@ViewScoped
public class ObserversView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ObservationQueries queries;
    @EJB
    RecordService records;
    @EJB
    RuleQueries rules;
    @Inject
    Preferences preferences;
    @Inject
    Texts texts;

    private ObservationQueries.Plan plan;
    private RuleBook book;
    private List<ObservationDetail> logs = List.of();
    private final Map<UUID, List<IssuedLetterRow>> made = new HashMap<>();

    /** For the page's view action, after the hearing was found to be in sight. */
    public void open(HearingRow row) {
        plan = queries.plan(row.uuid());
        book = plan == null ? null : rules.byId(plan.ruleSetId());
        logs = queries.ofHearing(row.uuid(), preferences.locale());
        getReadable().forEach(log -> made.put(log.uuid(), records.of(log.uuid())));
    }

    /** The records of a log that were made. */
    public List<IssuedLetterRow> records(ObservationDetail log) {
        return made.getOrDefault(log.uuid(), List.of());
    }

    /** The rule behind a reason; null where no rule asks for it. */
    public Rule rule(PlanReason why) {
        return why.rule().flatMap(key -> book.rules().stream().filter(rule -> rule.key() == key).findFirst()).orElse(null);
    }

    /** The actor's own log where it is still to be written; null else. */
    public ObservationDetail getOwn() {
        return logs.stream().filter(log -> log.own() && log.state().isOpen()).findFirst().orElse(null);
    }

    /** The logs that this person may read. */
    public List<ObservationDetail> getReadable() {
        return logs.stream().filter(ObservationDetail::isReadable).toList();
    }

    /** The items of the first readable sheet: the rows of the table. */
    public List<ItemView> getItems() {
        return getReadable().stream().findFirst().map(log -> log.sheet().items().toList()).orElse(List.of());
    }

    /** Whether two observers rated an item differently. */
    public boolean differs(ItemView item) {
        return getReadable().stream().map(log -> log.item(item.code())).filter(other -> other != null && other.earned() != null)
            .map(ItemView::earned).distinct().count() > 1;
    }

    /** What an observer answered: the option's words, or that it was not observed. */
    public String answer(ItemView item) {
        return switch (item.answer()) {
            case VALUE -> item.options().stream().filter(option -> option.code().equals(item.value())).map(option -> option.text().text()).findFirst().orElse(item.value());
            case NOT_OBSERVED -> texts.get("trial.log.answer.NOT_OBSERVED");
            default -> texts.get("trial.log.answer.NONE");
        };
    }

    /** The time of a note. */
    public String clock(java.time.Instant at) {
        return at == null ? "" : java.time.LocalTime.ofInstant(at, org.pingcha.shared.ChinaTime.ZONE).withSecond(0).withNano(0).toString();
    }

    public ObservationQueries.Plan getPlan() {
        return plan;
    }

    /** What the plan rests on, in the order of the constants. */
    public List<PlanReason> getReasons() {
        return plan == null ? List.of() : Stream.of(PlanReason.values()).filter(plan.reasons()::contains).toList();
    }

    public List<ObservationDetail> getLogs() {
        return logs;
    }
}
