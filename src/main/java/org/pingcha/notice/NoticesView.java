package org.pingcha.notice;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** What went out and what did not; dead letters are sent again from here. */
@Named
@ViewScoped
public class NoticesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    NoticeQueries notices;

    @EJB
    NoticeActs acts;

    @EJB
    HoursQueries hours;

    @Inject
    CurrentActor actor;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    private NoticeFilter filter;
    private LazyRows<NoticeRow> rows;
    private HoursInput input;
    private String trial;

    public void load() {
        filter = new NoticeFilter(PageAddress.constant("state", NoticeState.class), PageAddress.constant("channel", NoticeChannel.class));
        rows = new LazyRows<>(page -> notices.list(filter, page), row -> row.uuid().toString());
        input = isActing() ? hours.current() : null;
    }

    public void resend(NoticeRow notice) {
        acts.resend(notice.uuid(), notice.version());
        say(texts.get("notice.list.resent"));
    }

    public void resendAll() {
        say(texts.of("notice.list.resentAll", acts.resendAll()));
    }

    public void saveHours() {
        acts.setHours(input.fromTime(), input.untilTime(), input.isWorkingDaysOnly());
        input = hours.current();
        say(texts.get("notice.hours.saved"));
    }

    public void tryOut() {
        acts.tryOut(trial, preferences.locale());
        trial = null;
        say(texts.get("notice.trial.sent"));
    }

    /** Whether this person tries the way out. */
    public boolean isAdmin() {
        return actor.get().is(Role.ADMIN);
    }

    /** Whether this person sends again and sets the hours. */
    public boolean isActing() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMIN);
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    public List<Choice> getStateChoices() {
        return Arrays.stream(NoticeState.values()).map(one -> new Choice(one.name(), texts.name(one))).toList();
    }

    public List<Choice> getChannelChoices() {
        return Arrays.stream(NoticeChannel.values()).map(one -> new Choice(one.name(), texts.name(one))).toList();
    }

    public NoticeFilter getFilter() {
        return filter;
    }

    public LazyRows<NoticeRow> getRows() {
        return rows;
    }

    public HoursInput getInput() {
        return input;
    }

    public String getTrial() {
        return trial;
    }

    public void setTrial(String trial) {
        this.trial = trial;
    }
}
