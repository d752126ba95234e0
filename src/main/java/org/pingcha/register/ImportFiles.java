package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.pingcha.web.Texts;

/** The sheets to fetch while case lists are imported: an empty one, and the rows of the list on show that were refused. */
@Named
@RequestScoped
public class ImportFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    CaseListService service;

    @Inject
    ImportView page;

    @Inject
    Texts texts;

    public void badRows() throws IOException {
        service.badRows(page.getStatus().uuid(), texts.get("register.import.reasonHeader"), page::reason, answer("bad-rows.xlsx"));
        FacesContext.getCurrentInstance().responseComplete();
    }

    public void template() throws IOException {
        BadRows.writeTemplate(List.of(ListColumn.values()), answer("cases.xlsx"));
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static OutputStream answer(String name) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.responseReset();
        external.setResponseContentType(XLSX);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return external.getResponseOutputStream();
    }
}
