package org.pingcha.views;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pingcha.platform.EncryptedText;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** Where somebody wants digests and alarms by mail, and in which language; without one they come to the desk here alone. */
@Entity
@Table(name = "view_mailbox")
public class ViewMailbox {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Convert(converter = EncryptedText.class)
    @Column(nullable = false, length = 1000)
    private String address;

    @Column(nullable = false, length = 2)
    private String language;

    @Version
    private long version;

    protected ViewMailbox() {
    }

    ViewMailbox(long personId, String address, Locale locale) {
        this.personId = personId;
        change(address, locale);
    }

    final void change(String newAddress, Locale locale) {
        if (newAddress.length() > 200 || !MAIL.matcher(newAddress.strip()).matches()) {
            throw new Problem("views.problem.mail");
        }
        address = newAddress.strip();
        language = locale.getLanguage().equals(Texts.ENGLISH.getLanguage()) ? "en" : "zh";
    }

    String address() {
        return address;
    }

    Locale locale() {
        return language.equals("en") ? Texts.ENGLISH : Texts.CHINESE;
    }
}
