package org.pingcha.platform;

import java.util.Collection;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
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

    /**
     * Works off what is due a batch at a time, each in a transaction of its own, until one finds nothing or the job is to stop.
     *
     * @param batch gives how many it worked off
     * @return how many in all
     */
    public long batches(IntSupplier batch) {
        long all = 0;
        for (int worked = batch.getAsInt(); worked > 0; worked = isCancelled() ? 0 : batch.getAsInt()) {
            all += worked;
            progress(all, all);
        }
        return all;
    }

    /**
     * Walks through all rows by id, a batch at a time, each in a transaction of its own, until the end or the job is to stop.
     *
     * @param size  how many rows a batch takes
     * @param batch takes the id after which it begins, 0 at first, and gives the last one that it saw, null at the end
     */
    public void walk(int size, LongFunction<Long> batch) {
        long seen = 0;
        for (Long last = batch.apply(0); last != null; last = isCancelled() ? null : batch.apply(last)) {
            seen += size;
            progress(seen, seen);
        }
    }

    /**
     * Does something for each, in a transaction of its own, until the end or the job is to stop. What fails for one holds up no other: the
     * first failure is thrown at the end.
     *
     * @return for how many it was done
     */
    public long each(Collection<Long> all, LongConsumer work) {
        long done = 0;
        RuntimeException failure = null;
        for (Long one : all) {
            if (isCancelled()) {
                break;
            }
            try {
                work.accept(one);
                progress(++done, all.size());
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return done;
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
