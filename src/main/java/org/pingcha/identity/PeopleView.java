package org.pingcha.identity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** The list of people. */
@Named
@ViewScoped
public class PeopleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    PersonQueries people;

    @EJB
    OfficeQueries offices;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private PersonFilter filter;
    private LazyRows<PersonRow> rows;
    private List<Choice> officeChoices;
    private Instant now;

    public void load() {
        now = clock.instant();
        filter = new PersonFilter(PageAddress.text("q"), PageAddress.constant("role", Role.class), PageAddress.text("office"),
            PageAddress.constant("state", PersonState.class));
        rows = new LazyRows<>(page -> people.list(filter, page), row -> row.uuid().toString());
        officeChoices = offices.inScope().stream().map(office -> new Choice(office.code(), office.name())).toList();
    }

    /** The names of somebody's roles. */
    public String roleNames(PersonRow row) {
        return row.roles().stream().map(texts::name).collect(Collectors.joining(texts.get("identity.people.and")));
    }

    public List<Choice> getRoleChoices() {
        return Arrays.stream(Role.values()).map(role -> new Choice(role.name(), texts.name(role))).toList();
    }

    public List<Choice> getStateChoices() {
        return Arrays.stream(PersonState.values()).map(state -> new Choice(state.name(), texts.name(state))).toList();
    }

    public List<Choice> getOfficeChoices() {
        return officeChoices;
    }

    public PersonFilter getFilter() {
        return filter;
    }

    public LazyRows<PersonRow> getRows() {
        return rows;
    }

    public Instant getNow() {
        return now;
    }
}
