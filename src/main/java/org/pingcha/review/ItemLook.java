package org.pingcha.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.ItemKind;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.web.Texts;

/** How an item shows where it stands: colour, icon, and the answers to choose from. */
@Named
@RequestScoped
public class ItemLook {
    @Inject
    Texts texts;

    /** One listed answer. */
    public record Option(String value, String label) {
    }

    public String tone(ItemView item) {
        if (item.isAnswered() && !item.missing().isEmpty()) {
            return "is-cut is-error";
        }
        return switch (item.answer()) {
            case FULL -> "is-full";
            case DEDUCTED -> "is-cut";
            case VALUE -> item.earned() != null && item.earned().compareTo(item.max()) < 0 ? "is-cut" : "is-full";
            case NONE, NOT_APPLICABLE, NOT_OBSERVED, NOT_CLEAR, REFUSED -> "";
        };
    }

    public String icon(ItemView item) {
        if (item.isAnswered() && !item.missing().isEmpty()) {
            return "exclamation-circle";
        }
        return switch (item.answer()) {
            case NONE -> "circle";
            case FULL, VALUE -> "check-circle";
            case DEDUCTED -> "minus-circle";
            case NOT_APPLICABLE, NOT_OBSERVED, NOT_CLEAR, REFUSED -> "ban";
        };
    }

    public List<Option> options(ItemView item) {
        if (item.kind() == ItemKind.YES_NO) {
            return List.of(new Option("YES", texts.get("review.form.yes")), new Option("NO", texts.get("review.form.no")));
        }
        return item.options().stream().map(option -> new Option(option.code(), option.text().text())).toList();
    }

    public boolean isOut(ItemView item) {
        return item.answer() == AnswerKind.NOT_APPLICABLE || item.answer() == AnswerKind.NOT_OBSERVED;
    }

    public Difficulty[] getLevels() {
        return Difficulty.values();
    }

    public DifficultyReason[] getReasons() {
        return DifficultyReason.values();
    }
}
