package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;

/** What is known of a handler or a firm. */
@Named
@ViewScoped
public class QualityProfileView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    @EJB
    transient ProfileQueries queries;
    @EJB
    transient HoursService service;
    @EJB
    transient RuleQueries rules;
    @Inject
    transient Preferences preferences;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Clock clock;

    private SubjectKind kind;
    private UUID uuid;
    private Profile profile;
    private RuleBook scheme;
    private List<ScoreLine.Band> bands;
    private String day;
    private String hours;
    private String activity;
    private String why;

    public void load() {
        UUID handler = PageAddress.uuid("handler");
        kind = handler == null ? SubjectKind.FIRM : SubjectKind.HANDLER;
        uuid = handler == null ? PageAddress.uuid("firm") : handler;
        if (uuid == null) {
            throw Problem.notFound();
        }
        scheme = rules.qualityRules(ChinaTime.today(clock));
        bands = ScoreLine.bands(scheme.scoringScheme().scale());
        read();
    }

    private void read() {
        profile = queries.open(kind, uuid, preferences.locale());
    }

    /** Enters hours of public service. */
    public void record() {
        service.record(uuid, new PublicHoursEntry(date(), number(), activity));
        hours = null;
        activity = null;
        read();
    }

    public void strike(UUID entry) {
        service.strike(entry, why);
        why = null;
        read();
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(day == null ? "" : day.strip());
        } catch (DateTimeParseException e) {
            throw new Problem("quality.problem.day");
        }
    }

    private BigDecimal number() {
        try {
            return new BigDecimal(hours == null ? "" : hours.strip());
        } catch (NumberFormatException e) {
            throw new Problem("quality.problem.hours");
        }
    }

    public Rule getFairShare() {
        return scheme.rule(RuleKey.QUALITY_FAIR_SHARE);
    }

    public Rule getPublicService() {
        return scheme.rule(RuleKey.QUALITY_PUBLIC_SERVICE);
    }

    /** Whether the year's number reaches what the rule says. */
    public boolean isEnough(Number reached, Rule rule) {
        return new BigDecimal(reached.toString()).compareTo(rule.amount()) >= 0;
    }

    public List<Profile.Loss> getLosses() {
        return profile.losses().subList(0, Math.min(SHOWN, profile.losses().size()));
    }

    /** The width of a bar, the longest being 98 %. */
    public String width(long part, long most) {
        return Numbers.at(most == 0 ? 0 : 98.0 * part / most);
    }

    public boolean isPerson() {
        return kind == SubjectKind.HANDLER;
    }

    public boolean isManager() {
        return actor.get().is(Role.MANAGER);
    }

    public int getYear() {
        return ChinaTime.today(clock).getYear();
    }

    public Profile getProfile() {
        return profile;
    }

    public List<ScoreLine.Band> getBands() {
        return bands;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String value) {
        hours = value;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String value) {
        activity = value;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String value) {
        why = value;
    }
}
