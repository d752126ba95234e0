package org.pingcha.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingcha.web.PageAddress;

/** One person: added, changed, disabled, given a password or a token. What is secret is shown on the next page once. */
@Named
@ViewScoped
public class PersonView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    PersonQueries people;
    @EJB
    PersonService service;
    @EJB
    OfficeQueries offices;
    @Inject
    Instance<FirmDirectory> firmDirectory;
    @Inject
    Clock clock;

    private PersonDetail person;
    private PersonInput input;
    private List<TokenRow> tokens = List.of();
    private List<OfficeQueries.OfficeRow> officeChoices;
    private List<FirmDirectory.Firm> firmChoices = List.of();
    private Instant now;

    public void load() {
        UUID uuid = PageAddress.uuid("id");
        now = clock.instant();
        officeChoices = offices.inScope();
        firmChoices = firmDirectory.isResolvable() ? firmDirectory.get().firms() : List.of();
        input = new PersonInput();
        if (PageAddress.text("id") != null) {
            person = people.detail(uuid);
            input = new PersonInput(person);
            tokens = person.roles().contains(Role.SYSTEM) ? people.tokens(uuid) : List.of();
        }
    }

    public String save() {
        if (person == null) {
            PersonService.Added added = service.add(input.getUserName().strip().toLowerCase(), input.entry());
            return secret("password", added.password(), added.uuid());
        }
        service.change(person.uuid(), person.version(), input.entry());
        return secret("saved", "saved", person.uuid());
    }

    public String disable() {
        service.disable(person.uuid(), person.version());
        return secret("saved", "disabled", person.uuid());
    }

    public String enable() {
        service.enable(person.uuid(), person.version());
        return secret("saved", "enabled", person.uuid());
    }

    public String resetPassword() {
        return secret("password", service.resetPassword(person.uuid(), person.version()), person.uuid());
    }

    public String issueToken() {
        return secret("token", service.issueToken(person.uuid(), input.getDays()).token(), person.uuid());
    }

    public String revokeToken(TokenRow token) {
        service.revokeToken(person.uuid(), token.uuid());
        return secret("saved", "revoked", person.uuid());
    }

    /** The same page, fetched anew, with something to say or to show. */
    private static String secret(String name, String value, UUID uuid) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(name, value);
        return "/identity/person?id=" + uuid + "&faces-redirect=true";
    }

    public PersonDetail getPerson() {
        return person;
    }

    public Role getSystemRole() {
        return Role.SYSTEM;
    }

    public PersonInput getInput() {
        return input;
    }

    public List<TokenRow> getTokens() {
        return tokens;
    }

    public List<OfficeQueries.OfficeRow> getOfficeChoices() {
        return officeChoices;
    }

    public List<FirmDirectory.Firm> getFirmChoices() {
        return firmChoices;
    }

    public Instant getNow() {
        return now;
    }
}
