package org.pingcha.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.pingcha.shared.Problem;

/** One of the answers that a request leaves the choice of; the code is the asker's own. */
@Embeddable
public class AnswerChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(nullable = false, length = 30)
    private String code;

    @Column(name = "text_zh", nullable = false, length = 200)
    private String textZh;

    @Column(name = "text_en", nullable = false, length = 200)
    private String textEn;

    protected AnswerChoice() {
    }

    public AnswerChoice(String code, String textZh, String textEn) {
        this.code = code;
        this.textZh = textZh;
        this.textEn = textEn;
    }

    /** @throws Problem where that is none of them; nothing is to be chosen where there are none */
    static void mustBeOne(List<AnswerChoice> choices, String chosen) {
        if (choices.isEmpty() ? chosen != null : choices.stream().noneMatch(one -> one.code.equals(chosen))) {
            throw new Problem("request.problem.choice");
        }
    }

    public String code() {
        return code;
    }

    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? textEn : textZh;
    }
}
