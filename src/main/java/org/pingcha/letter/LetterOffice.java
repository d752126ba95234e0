package org.pingcha.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingcha.shared.Problem;

/** How an office is called in the numbers of its letters, where it chose to be called otherwise than by default. */
@Entity
@Table(name = "letter_office")
public class LetterOffice {
    private static final int LONGEST = 20;
    private static final Pattern NAMED =
        Pattern.compile("(.{2,}?)(?:省|市|县|区|自治区)?(司法[局厅]|法律援助(?:中心|处))");

    @Id
    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "short_name", nullable = false, length = 20)
    private String shortName;

    @Version
    private long version;

    protected LetterOffice() {
    }

    LetterOffice(long officeId, String shortName) {
        this.officeId = officeId;
        rename(shortName);
    }

    /** From the next letter on. */
    void rename(String to) {
        String name = to == null ? "" : to.strip();
        // Brackets and figures would read as the year and the number.
        if (name.isEmpty() || name.length() > LONGEST || !name.matches("[\\p{IsHan}A-Za-z]+")) {
            throw new Problem("letter.problem.shortName", LONGEST);
        }
        shortName = name;
    }

    String shortName() {
        return shortName;
    }

    /** 江州市司法局 is 江州司, 江州市法律援助中心 is 江州援; an office that is called otherwise goes by its code. */
    static String standard(String officeName, String code) {
        Matcher named = NAMED.matcher(officeName);
        return named.matches() ? named.group(1) + (named.group(2).startsWith("司法") ? "司" : "援") : code;
    }
}
