package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.Veto;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.PageRequest;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** Vetoes that wait for a second person. */
@Named
@ViewScoped
public class VetoesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @EJB
    transient ReviewQueries reviews;
    @EJB
    transient VetoService vetoes;
    @EJB
    transient RuleQueries rules;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Texts texts;
    @Inject
    transient Preferences preferences;
    @Inject
    transient Clock clock;

    private final Map<String, String> grounds = new HashMap<>();
    private List<VetoRow> rows;
    private RuleBook book;

    public void load() {
        rows = reviews.vetoes(VetoState.PROPOSED, PageRequest.start());
        book = rules.caseReviewRules(ChinaTime.today(clock));
    }

    public void decide(UUID veto, long seenVersion, boolean confirmed) {
        VetoRow row = rows.stream().filter(each -> each.uuid().equals(veto)).findFirst().orElseThrow();
        String ground = grounds.get(veto.toString());
        if (confirmed) {
            vetoes.confirm(veto, seenVersion, ground);
        } else {
            vetoes.reject(veto, seenVersion, ground);
        }
        ReviewDetail review = reviews.detail(row.review());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, review.grade() == null
            ? texts.of("review.vetoes.doneOpen", review.caseNo()) : texts.of("review.vetoes.done", review.caseNo(), review.grade()), null));
        load();
    }

    /** The services ask again; the page only spares a refusal. */
    public boolean mayDecide(VetoRow row) {
        Actor me = actor.get();
        return me.is(Role.MANAGER) && !row.proposedById().equals(me.personId()) && !me.personId().equals(row.inspectorId());
    }

    public String text(String code) {
        return book.veto(code).map((Veto veto) -> veto.text(preferences.locale())).orElse("");
    }

    public String time(Instant at) {
        return MINUTE.format(at.atZone(ChinaTime.ZONE));
    }

    public Map<String, String> getGrounds() {
        return grounds;
    }

    public List<VetoRow> getRows() {
        return rows;
    }
}
