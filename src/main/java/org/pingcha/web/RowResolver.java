package org.pingcha.web;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;

/** Finds the {@code row} of a list at once, which stands behind everything else that a name may mean and is asked for at each of its cells. */
public class RowResolver extends ReadingResolver {
    static final String ROW = "row";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !ROW.equals(property)) {
            return null;
        }
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        Object row = faces == null ? null : faces.getExternalContext().getRequestMap().get(ROW);
        if (row != null) {
            context.setPropertyResolved(null, ROW);
        }
        return row;
    }
}
