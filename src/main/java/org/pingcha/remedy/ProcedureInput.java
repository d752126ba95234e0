package org.pingcha.remedy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.pingcha.register.HandlerKind;
import org.pingcha.register.NewHandler;
import org.pingcha.shared.Problem;

/** What is typed into the forms of a procedure; each form reads the fields that it shows. */
public class ProcedureInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words;
    private String more;
    private String day;
    private String choice;
    private Integer amount;
    private String licenceNo;
    private String name;
    private String kind = HandlerKind.LAWYER.name();
    private String firm;
    private String practisingSince;
    private final Map<String, String> days = new HashMap<>();

    /** @throws Problem where it is no day; null where none was typed */
    static LocalDate parsed(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Problem.unreadable("remedy.problem.day");
        }
    }

    LocalDate on() {
        return parsed(day);
    }

    LocalDate on(StepKind step) {
        return parsed(days.get(step.name()));
    }

    /** Whoever has that licence; the rest counts where the register does not know them. */
    NewHandler handler() {
        return name == null || name.isBlank() ? NewHandler.known(licenceNo)
            : new NewHandler(licenceNo, name, HandlerKind.valueOf(kind), firm, parsed(practisingSince), null, null);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getMore() {
        return more;
    }

    public void setMore(String value) {
        more = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String value) {
        choice = value;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer value) {
        amount = value;
    }

    public String getLicenceNo() {
        return licenceNo;
    }

    public void setLicenceNo(String value) {
        licenceNo = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String value) {
        firm = value;
    }

    public String getPractisingSince() {
        return practisingSince;
    }

    public void setPractisingSince(String value) {
        practisingSince = value;
    }

    /** By when each step of the notice is done, as typed; by the name of the {@link StepKind}, since forms know no constants as keys. */
    public Map<String, String> getDays() {
        return days;
    }
}
