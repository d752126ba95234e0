package org.pingcha.desk;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
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

    public FirmResult getOpened() {
        return opened;
    }
}
