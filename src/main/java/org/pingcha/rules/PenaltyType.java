package org.pingcha.rules;

/** Penalties that a justice authority imposes on lawyers and firms (律师法 arts. 47 to 51), the lightest first. */
public enum PenaltyType {
    WARNING(null),
    /** In yuan. */
    FINE("YUAN"), CONFISCATION("YUAN"),
    /** A lawyer may not practise, in months; a firm is closed for correction, in months. */
    SUSPENSION("MONTH"), FIRM_SUSPENSION("MONTH"),
    REVOCATION(null);

    private final String unit;

    PenaltyType(String unit) {
        this.unit = unit;
    }

    /** What its amount counts: {@code YUAN}, {@code MONTH}; null where it has none. */
    public String unit() {
        return unit;
    }
}
