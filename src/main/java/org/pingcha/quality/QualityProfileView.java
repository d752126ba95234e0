package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
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

    /** Reads the profile, and again after what changes it. */
    void read() {
        profile = queries.open(kind, uuid, preferences.locale());
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
}
