package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import org.primefaces.component.column.Column;

/**
 * {@code <k:column>}: a column of {@code <k:table>} or {@code <k:rows>}. Attributes: {@code name}; {@code sort}, a constant of the list's
 * sort enum, where rows can be sorted by it; {@code styleClass} (k-lead first, k-num, k-opt, k-nowrap, k-do), the same for all rows.
 */
@FacesComponent("pingcha.ListColumn")
public class ListColumn extends Column {
    private transient String header;

    @Override
    public String getHeaderText() {
        if (header == null) {
            header = text("name");
        }
        return header;
    }

    @Override
    public String getField() {
        String sort = text("sort");
        return sort == null || sort.isEmpty() ? null : sort;
    }

    @Override
    public boolean isSortable() {
        return getField() != null;
    }

    @Override
    public boolean isFilterable() {
        return false;
    }

    @Override
    public String getSortOrder() {
        return getParent() instanceof ListTable table ? table.orderOf(getField()) : null;
    }

    private String text(String attribute) {
        Object value = WrittenPart.value(this, attribute);
        return value == null ? null : value.toString();
    }
}
