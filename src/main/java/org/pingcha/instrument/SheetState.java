package org.pingcha.instrument;

/** A sheet is filled in, then submitted; a submitted one never changes. */
public enum SheetState {
    DRAFT, SUBMITTED
}
