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
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("class", "k-list", null);
        for (FacesMessage message : context.getMessageList(null)) {
            boolean refused = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
            boolean warned = message.getSeverity().equals(FacesMessage.SEVERITY_WARN);
            out.startElement("div", this);
            out.writeAttribute("class", "ui-messages ui-messages-" + (refused ? "error" : warned ? "warn" : "ok"), null);
            out.writeAttribute("role", "alert", null);
            icon(out, refused ? "exclamation-circle" : warned ? "exclamation-triangle" : "check-circle");
            out.startElement("p", this);
            out.writeText(message.getSummary() == null ? "" : message.getSummary(), null);
            out.endElement("p");
            out.endElement("div");
        }
        out.endElement("div");
    }
}
