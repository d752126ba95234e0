package org.pingcha.web;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.CDI;

/** Finds {@code msg} and the texts in it: half of what a page asks for, and it need not go through all who answer for names. */
public class TextResolver extends ReadingResolver {
    private static final String NAME = "msg";

    private volatile Texts texts;

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && NAME.equals(property)) {
            context.setPropertyResolved(null, property);
            return texts();
        }
        if (base instanceof Texts all && property instanceof String key) {
            context.setPropertyResolved(base, property);
            return all.get(key);
        }
        return null;
    }

    private Texts texts() {
        if (texts == null) {
            texts = CDI.current().select(Texts.class).get();
        }
        return texts;
    }
}
