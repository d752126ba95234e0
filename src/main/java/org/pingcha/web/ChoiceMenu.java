package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A drop-down of a form whose state stands in the address: {@code <k:choice>}. Lists have up to a dozen of
 * them, with hundreds of lines, and are opened more often than any other page.
 *
 * <p>Attributes: {@code name} of the parameter; {@code choices}, a collection or an array of {@link Choice}s, of an enum's constants, which
 * go by their names, or of anything else with {@code var}, {@code itemValue} and {@code itemLabel} as in {@code f:selectItems}; {@code value}
 * chosen, null for none; {@code all}, the words for no condition (none: the line is left out); {@code label} for those who do not see it,
 * {@code id}, {@code styleClass}.
 */
@FacesComponent("pingcha.ChoiceMenu")
public class ChoiceMenu extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        open(out, "select", "class", text("styleClass") == null ? "ui-inputfield" : "ui-inputfield " + text("styleClass"),
            "id", getId().startsWith(UIViewRoot.UNIQUE_ID_PREFIX) ? null : getId(), "name", text("name"), "aria-label", text("label"));
        String all = text("all");
        if (all != null) {
            line(out, new Choice("", all), false);
        }
        Object value = value("value");
        String chosen = value instanceof Enum<?> constant ? constant.name() : value == null ? null : value.toString();
        for (Choice choice : choices(context)) {
            line(out, choice, choice.value().equals(chosen));
        }
        close(out, "select");
    }

    private List<Choice> choices(FacesContext context) {
        Object given = value("choices");
        Collection<?> all = given instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) given;
        Locale locale = context.getViewRoot().getLocale();
        String item = text("var");
        Map<String, Object> named = context.getExternalContext().getRequestMap();
        List<Choice> choices = new ArrayList<>(all.size());
        for (Object each : all) {
            if (item != null) {
                named.put(item, each);
                choices.add(new Choice(text("itemValue"), text("itemLabel")));
            } else {
                choices.add(each instanceof Enum<?> constant ? new Choice(constant.name(), Texts.text(locale, Texts.keyOf(constant))) : (Choice) each);
            }
        }
        if (item != null) {
            named.remove(item);
        }
        return choices;
    }

    private void line(ResponseWriter out, Choice choice, boolean chosen) throws IOException {
        words(out, "option", choice.label(), "value", choice.value(), "selected", chosen ? "selected" : null);
    }
}
