package org.pingcha.instrument;

/** Where a version of a form stands: drafts are published, published ones give way to a later version. */
public enum FormStatus {
    DRAFT, PUBLISHED, RETIRED;

    boolean leadsTo(FormStatus next) {
        return this == DRAFT && next == PUBLISHED || this == PUBLISHED && next == RETIRED;
    }
}
