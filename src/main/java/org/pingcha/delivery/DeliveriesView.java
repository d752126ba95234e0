package org.pingcha.delivery;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** What was sent to bureaus, and whether they have it and answered. */
@Named
@ViewScoped
public class DeliveriesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    DeliveryQueries deliveries;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    private DeliveryState state;
    private LazyRows<DeliveryRow> rows;

    public void load() {
        state = PageAddress.constant("state", DeliveryState.class);
        rows = new LazyRows<>(page -> deliveries.list(state, page), row -> row.uuid().toString());
    }

    public List<Choice> getStateChoices() {
        return Arrays.stream(DeliveryState.values()).map(one -> new Choice(one.name(), texts.name(one))).toList();
    }

    /** Whether this person enters bureaus' systems and sees failed jobs. */
    public boolean isAdmin() {
        return actor.get().is(Role.ADMIN);
    }

    /** Whether this person opens the packages. */
    public boolean isReader() {
        return !actor.get().roles().equals(Set.of(Role.ADMIN));
    }

    public DeliveryState getState() {
        return state;
    }

    public LazyRows<DeliveryRow> getRows() {
        return rows;
    }
}
