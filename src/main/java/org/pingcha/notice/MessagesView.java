package org.pingcha.notice;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.web.Preferences;

/** The messages on a person's own desk. */
@Named
@ViewScoped
public class MessagesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    NoticeQueries notices;

    @EJB
    NoticeActs acts;

    @Inject
    Preferences preferences;

    private List<DeskMessage> messages;

    public void load() {
        messages = notices.desk(preferences.locale());
    }

    public void clear(DeskMessage message) {
        acts.clear(message.uuid());
        load();
    }

    public void clearAll() {
        acts.clearAll(messages.stream().map(DeskMessage::uuid).toList());
        load();
    }

    public List<DeskMessage> getMessages() {
        return messages;
    }
}
