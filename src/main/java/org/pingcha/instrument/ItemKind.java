package org.pingcha.instrument;

/** How an item is answered. */
public enum ItemKind {
    /** Full marks, less deductions that each have a reason and a page. */
    POINTS,
    /** One of several options in an order. */
    SCALE,
    /** One of several options. */
    CHOICE,
    YES_NO, TEXT, NUMBER, DATE;

    /** Whether the form itself lists the answers. */
    public boolean hasOptions() {
        return this == SCALE || this == CHOICE;
    }

    /** Whether its answer can be worth points. */
    public boolean canScore() {
        return this == POINTS || this == YES_NO || hasOptions();
    }
}
