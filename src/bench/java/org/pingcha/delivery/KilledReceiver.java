package org.pingcha.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A bureau's system that knows keys, and pulls the plug of whoever sends at a chosen moment. */
final class KilledReceiver implements AutoCloseable {
    /** When the sender is killed. */
    enum Moment {
        ANY("at any moment"), BEFORE_TAKEN("before the bureau took it"), TAKEN("taken, not answered"), ANSWERED("answered");

        private final String words;

        Moment(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private record Trap(Moment moment, Runnable kill) {
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<Trap> trap = new AtomicReference<>(new Trap(Moment.ANY, () -> { }));
    private final Map<String, byte[]> taken = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger differing = new AtomicInteger();

    KilledReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/referrals";
    }

    /** The next request meets it; once. */
    void killAt(Moment moment, Runnable kill) {
        trap.set(new Trap(moment, kill));
    }

    Map<String, byte[]> taken() {
        return taken;
    }

    int requests() {
        return requests.get();
    }

    /** How often other bytes came under a key that was known. */
    int differing() {
        return differing.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (spring(Moment.BEFORE_TAKEN)) {
            exchange.close();
            return;
        }
        byte[] known = taken.putIfAbsent(key, body);
        if (known != null && !Arrays.equals(known, body)) {
            differing.incrementAndGet();
        }
        spring(Moment.TAKEN);
        exchange.sendResponseHeaders(known == null ? 201 : 409, -1);
        exchange.close();
        spring(Moment.ANSWERED);
    }

    /** Whether this was the moment. */
    private boolean spring(Moment moment) {
        Trap set = trap.get();
        boolean now = set.moment() == moment && trap.compareAndSet(set, new Trap(Moment.ANY, () -> { }));
        if (now) {
            set.kill().run();
        }
        return now;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
