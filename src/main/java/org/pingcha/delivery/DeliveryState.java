package org.pingcha.delivery;

/** Where a delivery stands; each leads to the next alone. */
public enum DeliveryState {
    /** Put together and signed; for a bureau with a system of its own, on its way there. */
    PACKED,
    /** The bureau has it: its system said so, or its desk is in this server. */
    DELIVERED,
    /** The bureau said whether it deals with it. */
    ANSWERED;

    boolean leadsTo(DeliveryState next) {
        return next.ordinal() == ordinal() + 1;
    }

    /** The tone of its tag. */
    public String tone() {
        return switch (this) {
            case PACKED -> "warning";
            case DELIVERED -> "info";
            case ANSWERED -> "success";
        };
    }

    /** The icon of its tag. */
    public String icon() {
        return switch (this) {
            case PACKED -> "send";
            case DELIVERED -> "inbox";
            case ANSWERED -> "check-circle";
        };
    }
}
