package org.pingcha.post;

/** The other side will never take this message: no such address, or not these words. Trying again cannot help. */
public class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key     why, as people read it
     * @param details for the log; no address and no words
     */
    public Refused(String key, String details) {
        super(details);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
