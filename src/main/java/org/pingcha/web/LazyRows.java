package org.pingcha.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.pingcha.shared.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a list page: one statement counts them, one reads the slice on show. Page, sort key and direction also
 * stand in the address ({@code ?page=2&sort=CLOSED_ON&dir=desc}), so that every state of a list can be bookmarked.
 */
public class LazyRows<R> extends LazyDataModel<R> {
    private static final long serialVersionUID = 1L;

    /** A read that survives in a session. */
    public interface Rows<R> extends Function<PageRequest, List<R>>, Serializable {
    }

    /** A count that survives in a session. */
    public interface Count extends LongSupplier, Serializable {
    }

    /** What tells one row from another across pages, where rows are selected. */
    public interface Key<R> extends Function<R, String>, Serializable {
    }

    private final Rows<R> rows;
    private final Count count;
    private final Key<R> key;
    private int page = 1;
    private String sort;
    private String dir;

    public LazyRows(Rows<R> rows, Count count) {
        this(rows, count, Object::toString);
    }

    public LazyRows(Rows<R> rows, Count count, Key<R> key) {
        this.rows = rows;
        this.count = count;
        this.key = key;
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces == null ? Map.of() : faces.getExternalContext().getRequestParameterMap();
        if (asked.getOrDefault("page", "").matches("[1-9]\\d{0,5}")) {
            page = Integer.parseInt(asked.get("page"));
        }
        sort = asked.get("sort");
        dir = asked.get("dir");
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(count.getAsLong());
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filters) {
        for (SortMeta meta : sortBy.values()) {
            sort = meta.getField();
            dir = meta.getOrder().isDescending() ? "desc" : "asc";
        }
        return rows.apply(new PageRequest(first, size, sort, !"desc".equals(dir)));
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

    /** Index of the first row of the page that the address names. */
    public int getFirst() {
        return (page - 1) * PageRequest.ROWS;
    }
}
