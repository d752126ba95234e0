package org.pingcha.post;

/** The message was not taken at this try. */
public class NotNow extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final boolean forAll;

    private NotNow(String key, String details, boolean forAll) {
        super(details);
        this.key = key;
        this.forAll = forAll;
    }

    /** This one was put off; the next may be taken. */
    static NotNow one(String key, String details) {
        return new NotNow(key, details, false);
    }

    /** Nobody is there to take any. */
    static NotNow all(String key, String details) {
        return new NotNow(key, details, true);
    }

    public String key() {
        return key;
    }

    /** Whether the next message would fare no better now. */
    public boolean isForAll() {
        return forAll;
    }
}
