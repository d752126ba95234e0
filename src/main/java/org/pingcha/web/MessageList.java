package org.pingcha.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * What was refused and what was done, {@code <k:messages>}; on every page. Not PrimeFaces' messages: these write {@code <li role="alert">}
 * into a list, which is no list any more to a screen reader.
 */
@FacesComponent("pingcha.MessageList")
public class MessageList extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        open(out, "div", "id", getClientId(context), "class", "k-list");
        for (FacesMessage message : context.getMessageList(null)) {
            boolean refused = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
            boolean warned = message.getSeverity().equals(FacesMessage.SEVERITY_WARN);
            open(out, "div", "class", "ui-messages ui-messages-" + (refused ? "error" : warned ? "warn" : "ok"), "role", "alert");
            icon(out, refused ? "exclamation-circle" : warned ? "exclamation-triangle" : "check-circle");
            words(out, "p", message.getSummary());
            close(out, "div");
        }
        close(out, "div");
    }
}
