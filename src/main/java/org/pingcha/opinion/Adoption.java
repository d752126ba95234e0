package org.pingcha.opinion;

/** Whether the organ adopted the lawyer's opinion; the names are the answers of the forms' item {@link #ITEM}. */
public enum Adoption {
    ALL, PART, NONE,
    /** No opinion was given. */
    NA;

    /** The code of the item that every form has. */
    static final String ITEM = "ADOPT";
}
