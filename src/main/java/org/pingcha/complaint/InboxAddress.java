package org.pingcha.complaint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.shared.PageRequest;
import org.pingcha.web.ListAddress;
import org.pingcha.web.PageAddress;

/** The inbox's filter as an address carries it: a bookmark, or a complaint from which one reads on in the same list. */
final class InboxAddress {
    private InboxAddress() {
    }

    /** What an address asks for; who opens it without naming a view begins with their own work. */
    static InboxFilter read(ListAddress address, Actor reader) {
        InboxTab tab = address.constant("tab", InboxTab.class);
        return read(address, tab != null ? tab : reader.is(Role.COMPLAINT_OFFICER) ? InboxTab.MINE : reader.is(Role.COMPLAINT_APPROVER) ? InboxTab.TO_DECIDE : InboxTab.OPEN);
    }

    /** What an address asks for, in that view. */
    static InboxFilter read(ListAddress address, InboxTab tab) {
        return new InboxFilter(tab, address.text("q"), address.constant("status", ComplaintStatus.class),
            address.constant("clock", ClockKind.class), address.text("matter"), "true".equals(address.text("urgent")) ? Boolean.TRUE : null,
            address.constant("respondent", RespondentKind.class), address.day("from"), address.day("to"), address.text("office"),
            address.text("column"));
    }

    /** The order that it asks for. @param most rows that are looked through */
    static PageRequest order(int most) {
        return new PageRequest(0, most, PageAddress.text("sort"), !"desc".equals(PageAddress.text("dir")));
    }

    /** Both, to be put behind other parameters: it begins with {@code &}. */
    static String of(InboxFilter filter, PageRequest order) {
        StringBuilder address = new StringBuilder("&tab=").append(filter.tab());
        add(address, "q", filter.text());
        add(address, "status", filter.status());
        add(address, "clock", filter.clock());
        add(address, "matter", filter.matter());
        add(address, "urgent", filter.urgent());
        add(address, "respondent", filter.respondent());
        add(address, "from", filter.from());
        add(address, "to", filter.to());
        add(address, "office", filter.office());
        add(address, "column", filter.column());
        add(address, "sort", order.sort());
        add(address, "dir", order.ascending() ? null : "desc");
        return address.toString();
    }

    private static void add(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
