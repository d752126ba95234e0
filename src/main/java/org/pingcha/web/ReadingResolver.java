package org.pingcha.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/** An {@code ELResolver} that answers what a page reads, and leaves to others what it writes. */
abstract class ReadingResolver extends ELResolver {
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public final Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public final void setValue(ELContext context, Object base, Object property, Object value) {
        // Left to others.
    }

    @Override
    public final boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public final Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
