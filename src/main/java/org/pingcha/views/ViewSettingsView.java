package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.web.Choice;
import org.pingcha.web.ListAddress;
import org.pingcha.web.OfferedList;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** A view that is about to be kept ({@code ?list=&at=}), or an own one ({@code ?id=}): its name, readers, digest and alarm. */
@Named
@ViewScoped
public class ViewSettingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient SavedViewQueries queries;
    @EJB
    transient SavedViewService service;
    @Inject
    transient OfferedLists lists;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Texts texts;

    private ViewDetail view;
    private ViewInput input;
    private String list;
    private ListAddress address;
    private String title;
    private String href;
    private Long count;
    private List<Role> roles;
    private List<Choice> alarms;

    public void load() {
        UUID id = PageAddress.uuid("id");
        view = id == null ? null : queries.detail(id);
        input = ViewInput.of(view == null ? ViewEntry.named(null) : view.entry());
        list = view == null ? PageAddress.text("list") : view.list();
        OfferedList offered = lists.find(list == null ? "" : list).orElseThrow(Problem::notFound);
        address = view == null ? ListAddress.read(PageAddress.text("at")) : view.address();
        title = offered.offer().title();
        boolean open = offered.isOpenTo(actor.get());
        href = open ? offered.offer().path() + "?" + address.query() : null;
        count = open ? offered.count(address) : null;
        boolean firm = actor.get().roles().stream().allMatch(Role.FIRM::equals);
        roles = firm ? List.of() : offered.offer().readers().stream().filter(role -> role != Role.FIRM).sorted().toList();
        alarms = new ArrayList<>(List.of(new Choice(ViewInput.ROWS, texts.get("views.alarm.ROWS"))));
        offered.offer().groupings().stream().sorted().forEach(by -> alarms.add(new Choice(by.name(), texts.get("views.alarm." + by))));
    }

    /** A new one leads back to its list; one that was changed, to all of them. */
    public void save() {
        if (view == null) {
            service.save(list, address, input.entry());
            leave("views.saved", href);
        } else {
            service.change(view.uuid(), view.version(), input.entry());
            leave("views.changed", "/views/list");
        }
    }

    public void delete() {
        service.delete(view.uuid(), view.version());
        leave("views.deleted", "/views/list");
    }

    private void leave(String said, String to) {
        PageAddress.go(to, texts.of(said, input.getName()));
    }

    /** Whether a word is searched for, which may be somebody's name. */
    public boolean isSearch() {
        return address.text("q") != null;
    }

    public ViewDetail getView() {
        return view;
    }

    public ViewInput getInput() {
        return input;
    }

    public String getTitle() {
        return title;
    }

    public String getHref() {
        return href;
    }

    public Long getCount() {
        return count;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public List<Choice> getAlarms() {
        return alarms;
    }
}
