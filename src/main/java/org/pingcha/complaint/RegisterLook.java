package org.pingcha.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pingcha.web.Texts;

/** What can be chosen while a complaint is taken down, and how it is read back. */
@Named
@RequestScoped
public class RegisterLook {
    @Inject
    RegisterFinds finds;

    /** What is read back, in whole sentences; in Chinese, as it was said. */
    public String statement(RegisterInput input) {
        String who = input.isAnonymous() ? null : input.getPeople().stream().map(ComplainantInput::getName).filter(Objects::nonNull).collect(Collectors.joining("、"));
        String what = finds.getMatters().stream().filter(matter -> input.getMatters().contains(matter.code())).map(matter -> matter.text(Texts.CHINESE))
            .collect(Collectors.joining("；"));
        return Texts.text(Texts.CHINESE, "complaint.register.statement", said(who), said(input.getRespondent()), said(input.getCaseNo()), said(what),
            said(input.getOccurred()), said(input.getFacts()), said(input.getWishes()));
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? "—" : typed.strip();
    }

    public List<Channel> getChannels() {
        return List.of(Channel.CALL, Channel.VISIT, Channel.LETTER, Channel.MAIL);
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public Consent[] getConsents() {
        return Consent.values();
    }

    public RespondentKind[] getKinds() {
        return RespondentKind.values();
    }
}
