package org.pingcha.platform;

import java.util.UUID;
import org.pingcha.identity.Actor;

/** What a handler knows of the job it does, and what it says of it. Belongs to one run. */
public class JobContext {
    /** Takes the progress of a run; false where the run should stop. */
    @FunctionalInterface
    public interface Progress {
        boolean report(long done, long total, String note);
    }

    private final UUID uuid;
    private final String payload;
    private final Actor actor;
    private final int attempt;
    private final Progress progress;
    private volatile boolean unwanted;
    private boolean stopped;
    private String result;

    public JobContext(UUID uuid, String payload, Actor actor, int attempt, Progress progress) {
        this.uuid = uuid;
        this.payload = payload;
        this.actor = actor;
        this.attempt = attempt;
        this.progress = progress;
    }

    public UUID uuid() {
        return uuid;
    }

    public String payload() {
        return payload;
    }

    /** Who asked for it, with the roles and office of now; the server itself where nobody did. */
    public Actor actor() {
        return actor;
    }

    /** 1 for the first try. */
    public int attempt() {
        return attempt;
    }

    /** Says how far it is; cheap enough for every row, since it is written about once a second. */
    public void progress(long done, long total) {
        progress(done, total, null);
    }

    /** As above, with a message key that says what is being done. */
    public void progress(long done, long total, String note) {
        if (!progress.report(done, total, note)) {
            unwanted = true;
        }
    }

    /** Whether the handler should stop and return: somebody cancelled the job, or another node holds it now. */
    public boolean isCancelled() {
        stopped |= unwanted;
        return unwanted;
    }

    /** What came of it, as JSON without personal data; kept with the job. */
    public void result(String json) {
        result = json;
    }

    void cancel() {
        unwanted = true;
    }

    /** Whether the handler was told to stop, and so did not finish. */
    boolean wasStopped() {
        return stopped;
    }

    String result() {
        return result;
    }
}
