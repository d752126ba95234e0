package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;

/** The referrals in sight: what is due next comes first. View, filters, order and page stand in the address. */
@Named
@ViewScoped
public class ReferralsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ReferralLists lists;
    @Inject
    CurrentActor actor;

    private ReferralFilter filter;
    private LazyRows<ReferralRow> rows;

    public void load() {
        filter = ReferralFilter.read(PageAddress.here(), actor.get());
        rows = new LazyRows<>(page -> lists.rows(filter, page), () -> lists.count(filter, Page.COUNTED), row -> row.uuid().toString());
    }

    /** A firm reads decisions against its own people, in the list alone. */
    public boolean isFirm() {
        return actor.get().roles().stream().allMatch(Role.FIRM::equals);
    }

    /** Whether it is a bureau's desk. */
    public boolean isDesk() {
        return actor.get().is(Role.BUREAU_OFFICER);
    }

    /** What narrows the list by a link from the figures, as keys of the page's chips. */
    public List<String> getChips() {
        return Stream.of(filter.licence(), filter.office(), filter.article(), filter.from() == null ? null : filter.from().toString(),
            filter.to() == null ? null : filter.to().toString()).filter(value -> value != null).toList();
    }

    /** The states that this view can hold. */
    public List<ReferralState> getStates() {
        return Stream.of(ReferralState.values()).filter(state -> filter.ended() == null || state.isEnded() == filter.ended()).toList();
    }

    public boolean isFiltered() {
        return filter.state() != null || filter.overdue() || filter.lapsing() || filter.text() != null || filter.figure() != null || filter.penalty() != null
            || !getChips().isEmpty();
    }

    public ReferralTab[] getTabs() {
        return ReferralTab.values();
    }

    public ReferralTab getTab() {
        return filter.tab();
    }

    public ReferralFilter getFilter() {
        return filter;
    }

    public LazyRows<ReferralRow> getRows() {
        return rows;
    }
}
