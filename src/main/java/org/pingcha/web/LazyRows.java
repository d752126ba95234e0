package org.pingcha.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a list page, for {@code <k:table>}: one call reads the slice on show and counts them all. Page, sort key
 * and direction also stand in the address ({@code ?page=2&sort=CLOSED_ON&dir=desc}), so that every state of a list can
 * be bookmarked; a key is the name of a constant of the list's sort enum, the same as the {@code sort} of a
 * {@code <k:column>}.
 */
public class LazyRows<R> extends LazyDataModel<R> {
    private static final long serialVersionUID = 1L;

    /** A read that survives in a session: {@code page -> queries.list(filter, page)}. */
    public interface Pages<R> extends Function<PageRequest, Page<R>>, Serializable {
    }

    /** A read of the slice alone. */
    public interface Rows<R> extends Function<PageRequest, List<R>>, Serializable {
    }

    /** A count that survives in a session. */
    public interface Count extends LongSupplier, Serializable {
    }

    /** What tells one row from another across pages, where rows are selected. */
    public interface Key<R> extends Function<R, String>, Serializable {
    }

    private final Pages<R> pages;
    private final Key<R> key;
    private int first;
    private String sort;
    private boolean ascending = true;
    private boolean known;
    private boolean more;

    public LazyRows(Pages<R> pages) {
        this(pages, Object::toString);
    }

    public LazyRows(Pages<R> pages, Key<R> key) {
        this.pages = pages;
        this.key = key;
        if (FacesContext.getCurrentInstance() != null) {
            String page = PageAddress.text("page");
            first = page != null && page.matches("[1-9]\\d{0,5}") ? (Integer.parseInt(page) - 1) * PageRequest.ROWS : 0;
            sort = PageAddress.text("sort");
            ascending = !"desc".equals(PageAddress.text("dir"));
        }
    }

    /** Where rows and count are two calls. */
    public LazyRows(Rows<R> rows, Count count, Key<R> key) {
        this(page -> new Page<>(rows.apply(page), count.getAsLong()), key);
    }

    /** Not a count but a promise of one: the rows come with it, and two calls would cost twice. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return known ? getRowCount() : Integer.MAX_VALUE;
    }

    @Override
    public List<R> load(int from, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filters) {
        for (SortMeta meta : sortBy.values()) {
            sort = meta.getField();
            ascending = meta.getOrder().isAscending();
        }
        first = from;
        Page<R> page = pages.apply(new PageRequest(first, size, sort, ascending));
        if (page.items().isEmpty() && page.total() > 0) {
            // The list became shorter than this page's beginning.
            first = (int) ((page.total() - 1) / size * size);
            page = pages.apply(new PageRequest(first, size, sort, ascending));
        }
        known = true;
        more = page.isMore();
        setRowCount(page.reach(first, size));
        tellAddress(size);
        return page.items();
    }

    /** How the list says where one is in it, by PrimeFaces' template for that: where rows were not all counted, that there are more. */
    public String report(String template) {
        return more ? template.replace("{totalRecords}", Page.counted(Page.COUNTED + 1L)) : template;
    }

    private void tellAddress(int size) {
        if (FacesContext.getCurrentInstance() != null && FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("listPage", first / size + 1);
            PrimeFaces.current().ajax().addCallbackParam("listSort", sort == null ? "" : sort);
            PrimeFaces.current().ajax().addCallbackParam("listDir", ascending ? "asc" : "desc");
        }
    }

    @Override
    public String getRowKey(R row) {
        return key.apply(row);
    }

    @Override
    public R getRowData(String rowKey) {
        List<R> loaded = getWrappedData();
        return loaded == null ? null
            : loaded.stream().filter(row -> key.apply(row).equals(rowKey)).findFirst().orElse(null);
    }

    /** How a column with this sort key is ordered now, in PrimeFaces' words. */
    public String orderOf(String columnSort) {
        return columnSort != null && columnSort.equals(sort) ? ascending ? "ascending" : "descending" : "unsorted";
    }

    /** The order on show, for reading on in it elsewhere. */
    public PageRequest order() {
        return new PageRequest(first, PageRequest.ROWS, sort, ascending);
    }

    /** Index of the first row on show. */
    public int getFirst() {
        return first;
    }
}
