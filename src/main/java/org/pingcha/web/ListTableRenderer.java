package org.pingcha.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.model.DataModel;
import jakarta.faces.render.FacesRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Writes the rows of a list as PrimeFaces does, character for character, and asks only once what is the same for all rows. Lists have 400
 * cells on a page, and PrimeFaces asks a dozen things about each.
 */
@FacesRenderer(componentFamily = "org.primefaces.component", rendererType = ListTableRenderer.TYPE)
public class ListTableRenderer extends DataTableRenderer {
    static final String TYPE = "pingcha.ListTableRenderer";

    @Override
    protected void encodeRows(FacesContext context, DataTable table, int first, int last, int columnStart, int columnEnd) throws IOException {
        ListTable list = (ListTable) table;
        list.cells().clear();
        if (!list.isPlain()) {
            super.encodeRows(context, table, first, last, columnStart, columnEnd);
            return;
        }
        // What stands around the writer looks for scripts, of which these rows have none.
        ResponseWriter out = innermost(context.getResponseWriter());
        FacesContext inner = new FacesContextWrapper(context) {
            @Override
            public ResponseWriter getResponseWriter() {
                return out;
            }
        };
        Map<String, Object> named = context.getExternalContext().getRequestMap();
        DataModel<?> rows = list.rows();
        boolean alike = list.hasRowsAlike();
        try {
            for (int i = first; i < last; i++) {
                rows.setRowIndex(i);
                if (!rows.isRowAvailable()) {
                    break;
                }
                named.put(table.getVar(), rows.getRowData());
                if (alike) {
                    row(inner, list, i);
                } else {
                    encodeRow(inner, table, i, columnStart, columnEnd);
                }
            }
        } finally {
            rows.setRowIndex(-1);
            named.remove(table.getVar());
        }
    }

    private void row(FacesContext context, ListTable list, int row) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.write("<tr data-ri=\"" + row + "\" class=\"" + DataTable.ROW_CLASS + " " + (row % 2 == 0 ? DataTable.EVEN_ROW_CLASS : DataTable.ODD_ROW_CLASS) + "\">");
        for (UIColumn column : list.getColumns()) {
            encodeCell(context, list, column, false, false, row);
        }
        out.write("</tr>");
    }

    @Override
    protected void encodeCell(FacesContext context, DataTable table, UIColumn column, boolean selected, boolean selectable, int row) throws IOException {
        if (column.isSelectionBox() || !(column instanceof UIComponent shown) || shown.getChildCount() == 0) {
            super.encodeCell(context, table, column, selected, selectable, row);
            return;
        }
        Map<UIColumn, String> cells = ((ListTable) table).cells();
        if (!cells.containsKey(column)) {
            cells.put(column, beginning(context.getResponseWriter(), column));
        }
        String beginning = cells.get(column);
        if (beginning != null) {
            ResponseWriter out = context.getResponseWriter();
            out.write(beginning);
            column.renderChildren(context);
            out.write("</td>");
        }
    }

    private static String beginning(ResponseWriter out, UIColumn column) throws IOException {
        if (!column.isRendered()) {
            return null;
        }
        StringWriter text = new StringWriter();
        ResponseWriter to = out.cloneWithWriter(text);
        to.startElement("td", null);
        to.writeAttribute("role", "gridcell", null);
        if (column.getStyleClass() != null && !column.getStyleClass().isBlank()) {
            to.writeAttribute("class", column.getStyleClass(), null);
        }
        to.write("");
        to.flush();
        return text.toString();
    }

    private static ResponseWriter innermost(ResponseWriter out) {
        return out instanceof ResponseWriterWrapper around ? innermost(around.getWrapped()) : out;
    }
}
