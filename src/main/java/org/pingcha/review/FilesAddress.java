package org.pingcha.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Grade;
import org.pingcha.web.ListAddress;

/** What the address of the list asks for; what it does not understand is left out, so that an old bookmark still opens. */
public class FilesAddress implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("waiting", "reviews");

    private String tab;
    private String text;
    private String type;
    private String stage;
    private String state;
    private String grade;
    private String office;
    private String firm;
    private String inspector;
    private String from;
    private String to;
    private String form;
    private String item;
    private String overdue;

    /** What an address asks for. */
    static FilesAddress read(ListAddress address) {
        FilesAddress asked = new FilesAddress();
        asked.tab = address.text("tab");
        asked.text = address.text("q");
        asked.type = address.text("type");
        asked.stage = address.text("stage");
        asked.state = address.text("state");
        asked.grade = address.text("grade");
        asked.office = address.text("office");
        asked.firm = address.text("firm");
        asked.inspector = address.text("inspector");
        asked.from = address.text("from");
        asked.to = address.text("to");
        asked.form = address.text("form");
        asked.item = address.text("item");
        asked.overdue = address.text("overdue");
        return asked;
    }

    ReviewFilter filter() {
        Boolean scored = "SCORED".equals(state) ? Boolean.TRUE : null;
        return new ReviewFilter(text, known(CaseType.class, type), known(CaseStage.class, stage), known(ReviewState.class, state), scored,
            "true".equals(overdue) ? Boolean.TRUE : null, known(Grade.class, grade), filled(office), uuid(firm), uuid(inspector), day(from),
            day(to), filled(form), filled(item));
    }

    /** Any condition on reviews opens their list; else the files that wait come first. */
    public String getTab() {
        if (tab != null && TABS.contains(tab)) {
            return tab;
        }
        boolean reviews = filled(state) != null || filled(grade) != null || filled(firm) != null || filled(inspector) != null
            || filled(from) != null || filled(to) != null || filled(item) != null || filled(overdue) != null || filled(type) != null
            || filled(stage) != null || filled(office) != null;
        return reviews ? "reviews" : "waiting";
    }

    boolean isWaitingTab() {
        return getTab().equals("waiting");
    }

    public List<String> getTabs() {
        return TABS;
    }

    public CaseType[] getTypes() {
        return CaseType.values();
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public List<String> getStates() {
        List<String> states = new ArrayList<>(List.of("SCORED"));
        for (ReviewState each : ReviewState.values()) {
            states.add(each.name());
        }
        return states;
    }

    private static String filled(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static <E extends Enum<E>> E known(Class<E> kind, String name) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static UUID uuid(String value) {
        try {
            return filled(value) == null ? null : UUID.fromString(value.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static LocalDate day(String value) {
        try {
            return filled(value) == null ? null : LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public void setTab(String value) {
        tab = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getType() {
        return type;
    }

    public void setType(String value) {
        type = value;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String value) {
        stage = value;
    }

    public String getState() {
        return state;
    }

    public void setState(String value) {
        state = value;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String value) {
        grade = value;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String value) {
        office = value;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String value) {
        firm = value;
    }

    public String getInspector() {
        return inspector;
    }

    public void setInspector(String value) {
        inspector = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String value) {
        form = value;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String value) {
        item = value;
    }

    public String getOverdue() {
        return overdue;
    }

    public void setOverdue(String value) {
        overdue = value;
    }
}
