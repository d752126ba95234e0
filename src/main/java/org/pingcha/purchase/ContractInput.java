package org.pingcha.purchase;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.pingcha.shared.Problem;

/** What is typed in the form of a contract. */
public class ContractInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private String firm;
    private String number;
    private String from;
    private String to;
    private Integer cases;
    private BigDecimal share;
    private BigDecimal price;

    ContractEntry entry() {
        return new ContractEntry(firm == null || firm.isBlank() ? null : UUID.fromString(firm), number, day(from), day(to), cases, share, price);
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            throw new Problem("purchase.problem.days");
        }
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String value) {
        firm = value;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
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

    public Integer getCases() {
        return cases;
    }

    public void setCases(Integer value) {
        cases = value;
    }

    public BigDecimal getShare() {
        return share;
    }

    public void setShare(BigDecimal value) {
        share = value;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal value) {
        price = value;
    }
}
