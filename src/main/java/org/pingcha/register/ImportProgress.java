package org.pingcha.register;

/** Follows an import, and may stop it. */
@FunctionalInterface
public interface ImportProgress {
    /** Nobody looks. */
    ImportProgress NONE = (done, total) -> true;

    /**
     * So much is done.
     *
     * @param total 0 while the file is still being checked and its length is unknown
     * @return whether to go on
     */
    boolean reached(int done, int total);
}
