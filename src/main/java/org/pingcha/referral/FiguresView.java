package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.Sanctions;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;

/** Figures of referrals: the period stands in the address, and every number opens the list behind it. */
@Named
@ViewScoped
public class FiguresView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ReferralFigureQueries queries;
    @EJB
    RuleQueries rules;
    @Inject
    Preferences preferences;
    @Inject
    Clock clock;

    private LocalDate from;
    private LocalDate to;
    private ReferralFigures figures;
    private Sanctions sanctions;

    public void load() {
        LocalDate today = ChinaTime.today(clock);
        from = PageAddress.day("from") == null ? today.withDayOfYear(1) : PageAddress.day("from");
        to = PageAddress.day("to") == null || PageAddress.day("to").isBefore(from) ? today : PageAddress.day("to");
        sanctions = rules.misconductRules(today).sanctions();
        figures = queries.of(from, to);
    }

    /** The list behind a number of a line by office, or of the sum. */
    public String officeLink(ReferralFigures.Line line, ReferralFigure figure) {
        return period() + "&figure=" + figure + (line.code() == null ? "" : "&office=" + line.code());
    }

    /** The list behind a number of a line by article. */
    public String articleLink(ReferralFigures.Line line, ReferralFigure figure) {
        return period() + "&figure=" + figure + "&article=" + line.code();
    }

    public String penaltyLink(PenaltyType penalty) {
        return period() + "&figure=" + ReferralFigure.PENALISED + "&penalty=" + penalty;
    }

    private String period() {
        return "/referral/list?tab=ALL&from=" + from + "&to=" + to;
    }

    /** The article as people read it; its code where the rules of today do not know it. */
    public String article(String code) {
        Locale locale = preferences.locale();
        return sanctions.article(code).map(article -> article.name(locale)).orElse(code);
    }

    public List<Map.Entry<PenaltyType, Long>> getPenalties() {
        return List.copyOf(figures.penalties().entrySet());
    }

    public boolean isNothing() {
        return figures.offices().isEmpty();
    }

    public ReferralFigure[] getColumns() {
        return ReferralFigure.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public ReferralFigures getFigures() {
        return figures;
    }
}
