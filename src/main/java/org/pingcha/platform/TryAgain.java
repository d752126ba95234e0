package org.pingcha.platform;

/** What a handler throws where a try failed as may happen on any day, such as another server that does not answer: no alarm, another try. */
public class TryAgain extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key     what the list of jobs says
     * @param details for the log; without personal data
     */
    public TryAgain(String key, String details) {
        super(details);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
