package org.pingcha.desk;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.scoring.Composite;
import org.pingcha.scoring.EvidenceChannel;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;

/** How the result of one of the firm's cases comes about. */
@Named
@ViewScoped
public class FirmResultView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient FirmResultQueries queries;
    @Inject
    transient Preferences preferences;

    private FirmResult opened;

    public void load() {
        UUID id = PageAddress.uuid("case");
        if (id == null) {
            throw Problem.notFound();
        }
        opened = queries.open(id, preferences.locale());
    }

    /** Whether the firm learns a channel's score: what one recipient or organ said stays between them and the office. */
    public boolean told(Composite.Part part) {
        return part.channel() != EvidenceChannel.RECIPIENT && part.channel() != EvidenceChannel.ORGAN;
    }

    public FirmResult getOpened() {
        return opened;
    }
}
