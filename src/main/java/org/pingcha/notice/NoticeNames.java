package org.pingcha.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingcha.web.Texts;

/** What kind of message a template is, in words. */
@Named("noticeNames")
@ApplicationScoped
public class NoticeNames {
    @Inject
    Texts texts;

    /** The subject without the words that were in it: those may be somebody's data. */
    public String of(String template) {
        return texts.get(template + ".subject").replaceAll("\\{[^}]*}", "…");
    }
}
