package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.rules.Article;
import org.pingcha.rules.PenaltyType;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** One referral; what is done with it is done by {@link OfficeActs} and {@link DeskActs}. */
@Named
@ViewScoped
public class ReferralView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ReferralReading reading;
    @Inject
    Texts texts;
    @Inject
    CurrentActor actor;

    private UUID id;
    private ReferralDetail detail;

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        detail = reading.detail(id);
        ReferralAct did = PageAddress.constant("did", ReferralAct.class);
        if (did != null) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("referral.did", texts.name(did))));
        }
    }

    /** After an act the page is read anew by its own address, so that a reload repeats nothing. */
    void done(ReferralAct act) {
        PageAddress.go("/referral/referral?id=" + id + "&did=" + act);
    }

    /** Whether this person can do that now. */
    public boolean can(String act) {
        return detail.may(ReferralAct.valueOf(act));
    }

    /** The article with that code. */
    public Article article(String code) {
        return detail.book().sanctions().article(code).orElseThrow();
    }

    /** What an event has to say, the bar association's measure in words; null for nothing. */
    public String note(EventRow event, Locale locale) {
        return event.act() != ReferralAct.BAR_ANSWER || event.note() == null ? event.note()
            : detail.book().sanctions().measure(event.note()).map(measure -> measure.text(locale)).orElse(event.note());
    }

    /** Articles for this respondent that know a penalty. */
    public List<Article> getPunishing() {
        return detail.book().sanctions().articles().stream().filter(article -> article.respondent() == detail.facts().brief().sort()
            && !detail.book().sanctions().penaltiesOf(article.code()).isEmpty()).toList();
    }

    /** Penalties that the bureau that has it may impose by itself. */
    public List<PenaltyType> getImposable() {
        String division = detail.facts().brief().bureauDivision();
        return List.of(PenaltyType.values()).stream().filter(penalty -> detail.book().sanctions().mayDecide(division, penalty)).toList();
    }

    /** Bureaus above the one that has it. */
    public List<BureauChoice> getAbove() {
        return detail.bureaus().stream().filter(choice -> !choice.code().equals(detail.facts().brief().bureauCode())).toList();
    }

    /** Where it was found, where this person's roles open that; null else. */
    public String getOrigin() {
        ReferralBrief brief = detail.facts().brief();
        boolean office = actor.get().roles().stream().anyMatch(role -> role != Role.BUREAU_OFFICER);
        return !office ? null : "complaint".equals(brief.source()) ? "/complaint/complaint?id=" + brief.sourceId() : null;
    }

    public String getAddress() {
        return id == null ? null : id.toString();
    }

    /** Kept in the address alone; {@link #load} reads it. */
    public void setAddress(String ignored) {
        // the id is read, and checked, in load
    }

    public ReferralDetail getDetail() {
        return detail;
    }

    UUID id() {
        return id;
    }

    long version() {
        return detail.facts().version();
    }
}
