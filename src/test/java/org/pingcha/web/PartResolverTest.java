package org.pingcha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class PartResolverTest {
    private final PartResolver resolver = new PartResolver();

    public record Weighed(String name, int grams) {
        public boolean isHeavy() {
            return grams > 1000;
        }

        public int per(int persons) {
            return grams / persons;
        }

        public String say(String pattern, Object... values) {
            return name + ": " + pattern.formatted(values);
        }

        public int twice(int number) {
            return 2 * number;
        }

        public String twice(String text) {
            return text + text;
        }

        public int broken() {
            throw new IllegalStateException("scales");
        }
    }

    /** Nothing but whether somebody answered. */
    private static final class Asked extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private Object ask(Object base, String method, Object... values) {
        Asked asked = new Asked();
        Object answer = resolver.invoke(asked, base, method, null, values);
        return asked.isPropertyResolved() ? answer : "left to others";
    }

    @Test
    void partsOfRecordsAndOfConstantsAreAnswered() {
        Weighed file = new Weighed("file", 1200);
        assertEquals("file", ask(file, "name"));
        assertEquals(1200, ask(file, "grams"));
        assertEquals(true, ask(file, "isHeavy"));
        assertEquals("SUNDAY", ask(DayOfWeek.SUNDAY, "name"));
    }

    @Test
    void methodsAreAnsweredWithWhatTheyTake() {
        Weighed file = new Weighed("file", 1200);
        assertEquals(400, ask(file, "per", 3));
        assertEquals(400, ask(file, "per", 3L), "a long of the page is an int of the method");
        assertEquals("file: 1 of 2", ask(file, "say", "%s of %s", 1, 2));
        assertEquals("file: none", ask(file, "say", "none"));
    }

    @Test
    void methodsThatShareANameAreLeftToOthers() {
        assertEquals("left to others", ask(new Weighed("file", 1200), "twice", 3));
        assertEquals("left to others", ask(new Weighed("file", 1200), "per"));
        assertEquals("left to others", ask(new Weighed("file", 1200), "say"));
    }

    @Test
    void allElseIsLeftToOthers() {
        assertEquals("left to others", ask(new Weighed("file", 1200), "missing"));
        assertEquals("left to others", ask("a text", "length"));
        assertEquals("left to others", ask(null, "name"));
        Asked asked = new Asked();
        resolver.getValue(asked, new Weighed("file", 1), "name");
        assertFalse(asked.isPropertyResolved());
    }

    @Test
    void whatFailsFailsByItsOwnCause() {
        ELException failed = assertThrows(ELException.class, () -> ask(new Weighed("file", 1), "broken"));
        assertTrue(failed.getCause() instanceof IllegalStateException);
    }
}
