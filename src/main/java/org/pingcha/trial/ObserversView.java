package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** Who attends the hearing on show, and what they wrote. */
@Named
@ViewScoped
public class ObserversView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    AttendanceService attendance;
    @EJB
    ObservationQueries queries;
    @EJB
    RecordService records;
    @EJB
    RuleQueries rules;
    @Inject
    CurrentActor actor;
    @Inject
    Preferences preferences;
    @Inject
    Texts texts;

    private HearingRow hearing;
    private ObservationQueries.Plan plan;
    private RuleBook book;
    private List<ObservationDetail> logs = List.of();
    private List<ObserverChoice> choices = List.of();
    private final Map<UUID, List<IssuedLetterRow>> made = new HashMap<>();
    private List<String> chosen;
    private boolean tell;
    private String reason;

    /** For the page's view action, after the hearing was found to be in sight. */
    public void open(HearingRow row) {
        hearing = row;
        plan = queries.plan(row.uuid());
        book = plan == null ? null : rules.byId(plan.ruleSetId());
        tell = plan != null && plan.handlerTold();
        logs = queries.ofHearing(row.uuid(), preferences.locale());
        getReadable().forEach(log -> made.put(log.uuid(), records.of(log.uuid())));
        if (isMayAssign()) {
            Set<String> taken = logs.stream().filter(log -> log.state() != ObservationState.WITHDRAWN).map(ObservationDetail::observer).collect(Collectors.toSet());
            choices = attendance.inspectors(row.uuid()).stream().filter(choice -> !taken.contains(choice.name())).toList();
        }
        if ("ASSIGN".equals(PageAddress.text("did"))) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("trial.observers.saved")));
        }
    }

    public void assign() {
        if (chosen == null || chosen.isEmpty()) {
            throw new Problem("trial.problem.chooseObservers");
        }
        attendance.assign(hearing.uuid(), hearing.version(), new AttendOrder(chosen.stream().map(UUID::fromString).collect(Collectors.toSet()), tell));
        done();
    }

    public void withdraw(UUID observation) {
        attendance.withdraw(hearing.uuid(), observation, reason);
        done();
    }

    /** Makes the record of a log (form 30). */
    public void record(UUID observation) {
        records.make(hearing.uuid(), observation);
        done();
    }

    /** The records of a log that were made. */
    public List<IssuedLetterRow> records(ObservationDetail log) {
        return made.getOrDefault(log.uuid(), List.of());
    }

    /** Whether this person makes records. */
    public boolean isMayRecord() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.INSPECTOR);
    }

    private void done() {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(hearing.href() + "&did=ASSIGN");
            FacesContext.getCurrentInstance().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule behind a reason; null where no rule asks for it. */
    public Rule rule(PlanReason why) {
        return why.rule().flatMap(key -> book.rules().stream().filter(rule -> rule.key() == key).findFirst()).orElse(null);
    }

    public boolean isMayAssign() {
        return actor.get().is(Role.MANAGER) && hearing.status().isOpen();
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

    public List<ObserverChoice> getChoices() {
        return choices;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public boolean isTell() {
        return tell;
    }

    public void setTell(boolean tell) {
        this.tell = tell;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
