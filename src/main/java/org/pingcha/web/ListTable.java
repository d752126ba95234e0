package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.DataModel;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.shared.PageRequest;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;

/**
 * The table of a list, as {@code <k:table>} puts it: PrimeFaces' own, whose cells {@link ListTableRenderer} writes. What a column says of
 * its cells (style, whether it is there) is said for all rows and asked once; it can't hang on a row.
 */
@FacesComponent("pingcha.ListTable")
public class ListTable extends DataTable {
    private static final List<String> PLAIN = List.of("com.sun.faces.facelets.", "org.pingcha.");

    private transient Map<UIColumn, String> cells;
    private transient LazyRows<?> sorted;
    private transient String selectionMode;
    private transient boolean selectionKnown;

    /** As all lists are: fifty rows a page, read when they are shown, the pages to turn below them. */
    public ListTable() {
        setRendererType(ListTableRenderer.TYPE);
        setVar(RowResolver.ROW);
        setLazy(true);
        setRows(PageRequest.ROWS);
        setPaginator(true);
        setPaginatorPosition("bottom");
        setPaginatorTemplate("{CurrentPageReport} {FirstPageLink} {PreviousPageLink} {PageLinks} {NextPageLink} {LastPageLink}");
        setCellNavigation(false);
        setSelectionPageOnly(false);
        setStyleClass("k-table");
    }

    /** Rows are chosen by boxes before them, or not at all. PrimeFaces asks at each row, and would look up anew what the page's bean holds. */
    @Override
    public String getSelectionMode() {
        if (!selectionKnown) {
            selectionMode = getColumns().stream().anyMatch(UIColumn::isSelectionBox) ? super.getSelectionMode() : null;
            selectionKnown = true;
        }
        return selectionMode;
    }

    /** Where rows were not all counted, it says that there are more. */
    @Override
    public String getCurrentPageReportTemplate() {
        String template = super.getCurrentPageReportTemplate();
        return getValue() instanceof LazyRows<?> rows ? rows.report(template) : template;
    }

    /** Lists have their conditions in a form of their own: no column filters. */
    @Override
    public Map<String, FilterMeta> getFilterByAsMap() {
        return Map.of();
    }

    @Override
    public boolean isColumnFilterable(FacesContext context, UIColumn column) {
        return false;
    }

    /** How the rows stand that the address asks for: ascending or descending by this field; null for another. The page's bean is asked once. */
    String orderOf(String field) {
        if (sorted == null && getValue() instanceof LazyRows<?> rows) {
            sorted = rows;
        }
        return sorted == null ? null : sorted.orderOf(field);
    }

    /** How each column's cells begin, found while they are written; null for one that is not shown. */
    Map<UIColumn, String> cells() {
        if (cells == null) {
            cells = new IdentityHashMap<>();
        }
        return cells;
    }

    /** Whether its cells hold nothing but words, links and marks: nothing that has a state of its own, or a script. */
    boolean isPlain() {
        return getColumns().stream().allMatch(column -> column instanceof UIComponent shown && plain(shown));
    }

    /** Whether its rows differ in nothing but their cells: none can be chosen, unfolded, or looks another way. */
    boolean hasRowsAlike() {
        return !isSelectionEnabled() && getRowExpansion() == null && getHeaderRow() == null && getRowStyleClass() == null && getRowTitle() == null;
    }

    /** Without the state of components in rows, which a plain table has none of. */
    DataModel<?> rows() {
        return getDataModel();
    }

    private static boolean plain(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            if (!(child instanceof HtmlOutputText) && PLAIN.stream().noneMatch(child.getClass().getName()::startsWith) || !plain(child)) {
                return false;
            }
        }
        return true;
    }
}
