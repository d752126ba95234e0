package org.pingcha.opinion;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.SheetView.ItemView;

/** A form as it is filled in: what was given to each item, as the inputs of the page hold it. */
public class FillingView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final OpinionForm form;
    private final Map<String, String> values = new HashMap<>();

    FillingView(OpinionForm form) {
        this.form = form;
        form.filling().items().forEach(item -> values.put(item.code(), item.answer() == AnswerKind.NOT_CLEAR ? OpinionLinkService.NOT_CLEAR : item.value()));
    }

    /** The items that must be filled in and are not, in their own words. */
    String missing() {
        return form.filling().items().stream().filter(item -> item.required() && (values.get(item.code()) == null || values.get(item.code()).isBlank()))
            .map(item -> item.text().text()).collect(Collectors.joining("；"));
    }

    public OpinionForm getForm() {
        return form;
    }

    public List<ItemView> getItems() {
        return form.filling().items();
    }

    /** By item; written by the page. */
    public Map<String, String> getValues() {
        return values;
    }
}
