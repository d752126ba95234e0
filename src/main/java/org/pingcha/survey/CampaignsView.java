package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** The campaigns in sight, the latest first, each with its response rate. */
@Named
@ViewScoped
public class CampaignsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CampaignQueries queries;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private CampaignStatus status;
    private LazyRows<CampaignRow> rows;

    public void load() {
        status = PageAddress.constant("status", CampaignStatus.class);
        rows = new LazyRows<>(page -> queries.rows(status, page), () -> queries.count(status), row -> row.uuid().toString());
    }

    public List<Choice> getStatuses() {
        return Stream.of(CampaignStatus.values()).map(one -> new Choice(one.name(), texts.name(one))).toList();
    }

    public boolean isMayPlan() {
        return actor.get().is(Role.MANAGER);
    }

    public CampaignStatus getStatus() {
        return status;
    }

    public LazyRows<CampaignRow> getRows() {
        return rows;
    }
}
