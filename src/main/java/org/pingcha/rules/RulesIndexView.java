package org.pingcha.rules;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** The rule sets, and one of them in full: the one in the address, else the one in force. */
@Named
@ViewScoped
public class RulesIndexView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RuleQueries rules;

    @Inject
    transient Clock clock;

    private String set;
    private List<RuleSetRow> sets;
    private RuleBook book;
    private UUID inForce;

    public void load() {
        LocalDate today = ChinaTime.today(clock);
        sets = rules.sets();
        inForce = sets.stream().filter(row -> !row.effectiveFrom().isAfter(today)).map(RuleSetRow::uuid).findFirst()
            .orElse(null);
        UUID wanted = set == null ? inForce : uuid(set);
        book = wanted == null ? null : rules.byUuid(wanted);
    }

    /** Whether reviews that begin today come under this set. */
    public boolean isInForce(UUID uuid) {
        return uuid.equals(inForce);
    }

    /** What the rule is limited to, as keys of the page's texts; empty where it goes for all. */
    public List<String> limits(Rule rule) {
        return Stream.of(rule.caseType(), rule.caseStage(), rule.caseOrigin(), rule.caseService())
            .filter(Objects::nonNull).map("rules.applies."::concat).toList();
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
