package org.pingcha.complaint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.pingcha.shared.PageRequest;
import org.pingcha.web.PageAddress;

/** The inbox's filter as an address carries it: a bookmark, or a complaint from which one reads on in the same list. */
final class InboxAddress {
    private InboxAddress() {
    }

    /** What the page's address asks for, in that view. */
    static InboxFilter read(InboxTab tab) {
        return new InboxFilter(tab, PageAddress.text("q"), PageAddress.constant("status", ComplaintStatus.class),
            PageAddress.constant("clock", ClockKind.class), PageAddress.text("matter"), "true".equals(PageAddress.text("urgent")) ? Boolean.TRUE : null,
            PageAddress.constant("respondent", RespondentKind.class), PageAddress.day("from"), PageAddress.day("to"), PageAddress.text("office"),
            PageAddress.text("column"));
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
