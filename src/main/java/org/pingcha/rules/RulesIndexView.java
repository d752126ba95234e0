package org.pingcha.rules;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** The rule sets, and one of them in full: the one in the address, else the one in force. */
@Named
@ViewScoped
public class RulesIndexView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RuleQueries rules;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    private String set;
    private List<RuleSetRow> sets;
    private RuleBook book;
    private List<Rule> standards = List.of();
    private List<Rule> acts = List.of();
    private Set<UUID> inForce;

    public void load() {
        LocalDate today = ChinaTime.today(clock);
        sets = rules.sets();
        // The newest of each subject comes first.
        Map<RuleSubject, UUID> first = new EnumMap<>(RuleSubject.class);
        sets.stream().filter(row -> !row.effectiveFrom().isAfter(today)).forEach(row -> first.putIfAbsent(row.subject(), row.uuid()));
        inForce = Set.copyOf(first.values());
        UUID wanted = set == null ? first.get(RuleSubject.CASE_REVIEW) : uuid(set);
        if (wanted != null) {
            book = rules.byUuid(wanted);
            standards = book.rules().stream().filter(rule -> !rule.key().isAct()).toList();
            acts = book.rules().stream().filter(rule -> rule.key().isAct()).toList();
        }
    }

    /** Whether what begins today comes under this set. */
    public boolean isInForce(UUID uuid) {
        return inForce.contains(uuid);
    }

    /** The rules that set something; those that only say what an act rests on stand apart. */
    public List<Rule> getStandards() {
        return standards;
    }

    public List<Rule> getActs() {
        return acts;
    }

    /** What the rule is limited to, as keys of the page's texts; empty where it goes for all. */
    public List<String> limits(Rule rule) {
        return Stream.of(rule.caseType(), rule.caseStage(), rule.caseOrigin(), rule.caseService())
            .filter(Objects::nonNull).map("rules.applies."::concat).toList();
    }

    /** A penalty and how much of it, in words. */
    public String range(PenaltyRange range) {
        String name = texts.name(range.penalty());
        String unit = range.penalty().unit();
        if (unit == null) {
            return name;
        }
        String key = range.most() == null ? "rules.sanctions.range.open." : range.least() == null && "MONTH".equals(unit) ? "rules.sanctions.range.upTo."
            : "rules.sanctions.range.";
        return name + " " + texts.of(key + unit, range.least(), range.most());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public List<RuleSetRow> getSets() {
        return sets;
    }

    public RuleBook getBook() {
        return book;
    }
}
