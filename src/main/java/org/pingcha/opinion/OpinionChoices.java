package org.pingcha.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingcha.web.Texts;

/** The answers that a form does not list itself. */
@Named("opinionChoices")
@RequestScoped
public class OpinionChoices {
    @Inject
    Texts texts;

    public List<SelectItem> getNotClear() {
        return List.of(new SelectItem(OpinionLinkService.NOT_CLEAR, texts.get("opinion.page.notClear")));
    }

    public List<SelectItem> getNone() {
        return List.of();
    }

    public List<SelectItem> getYesNo() {
        return List.of(new SelectItem("YES", texts.get("opinion.yes")), new SelectItem("NO", texts.get("opinion.no")));
    }
}
