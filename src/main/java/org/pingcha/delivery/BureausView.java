package org.pingcha.delivery;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.platform.JobPatience;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** Bureaus with systems of their own, the key that signs what they get, and how long their systems may be off. */
@Named
@ViewScoped
public class BureausView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    EndpointService service;

    @EJB
    OfficeQueries offices;

    @Inject
    transient SigningKeys keys;

    @Inject
    Texts texts;

    private List<EndpointRow> endpoints;
    private EndpointRow chosen;
    private EndpointInput input;
    private List<OfficeQueries.OfficeRow> bureaus;
    private String signer;
    private String algorithm;
    private Instant signerUntil;
    private boolean selfMade;

    public void load() {
        UUID asked = PageAddress.uuid("id");
        endpoints = service.all();
        chosen = PageAddress.text("id") == null ? null
            : endpoints.stream().filter(row -> row.uuid().equals(asked)).findFirst().orElseThrow(Problem::notFound);
        input = chosen == null ? new EndpointInput() : new EndpointInput(chosen);
        bureaus = offices.all().stream().filter(office -> office.kind() == OfficeKind.BUREAU).toList();
        X509Certificate certificate = keys.key().certificate();
        signer = certificate.getSubjectX500Principal().getName();
        signerUntil = certificate.getNotAfter().toInstant();
        algorithm = keys.key().algorithm();
        selfMade = keys.isSelfMade();
    }

    public String save() {
        if (chosen == null) {
            service.add(input.entry());
        } else {
            service.change(chosen.uuid(), chosen.version(), input.entry());
        }
        PageAddress.carry(texts.get("delivery.bureaus.saved"));
        return "/delivery/bureaus?faces-redirect=true";
    }

    public int getTries() {
        return JobPatience.WEEKS.most();
    }

    /** Whole days that a bureau's system may be off. */
    public long getDaysSurvived() {
        return JobPatience.WEEKS.survives().toDays();
    }

    public List<EndpointRow> getEndpoints() {
        return endpoints;
    }

    public EndpointRow getChosen() {
        return chosen;
    }

    public EndpointInput getInput() {
        return input;
    }

    public List<OfficeQueries.OfficeRow> getBureaus() {
        return bureaus;
    }

    public String getSigner() {
        return signer;
    }

    public String getAlgorithm() {
        return algorithm;
    }

    public Instant getSignerUntil() {
        return signerUntil;
    }

    public boolean isSelfMade() {
        return selfMade;
    }
}
