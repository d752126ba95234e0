package org.pingcha.complaint;

/** How many approvers a decision needs. */
public enum Sensitivity {
    ORDINARY(1), SENSITIVE(2);

    private final int approvers;

    Sensitivity(int approvers) {
        this.approvers = approvers;
    }

    /** How many different people have to approve. */
    public int approvers() {
        return approvers;
    }
}
