package org.pingcha.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A bureau's system: a real HTTP server that may be down, slow, faulty, or lose its answer after it took the package. */
final class Receiver implements AutoCloseable {
    /** What it does with the next request. */
    enum Mood { WELL, SLOW, FAULTY, LOSES_THE_ANSWER, MOVED, KNOWS_IT_ALREADY }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Mood> moods = new ArrayDeque<>();
    private final Map<String, byte[]> taken = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/referrals", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/referrals");
    }

    synchronized void willBe(Mood... next) {
        moods.addAll(List.of(next));
    }

    /** What took effect here, by key. */
    Map<String, byte[]> taken() {
        return taken;
    }

    /** The keys of all requests in order. */
    List<String> keys() {
        return keys;
    }

    /** What was wrong with requests. */
    List<String> faults() {
        return faults;
    }

    private synchronized Mood mood() {
        return moods.isEmpty() ? Mood.WELL : moods.poll();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Mood mood = mood();
        byte[] body = exchange.getRequestBody().readAllBytes();
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        keys.add(key);
        check(exchange, body);
        switch (mood) {
            case FAULTY -> answer(exchange, 500);
            case MOVED -> {
                exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
                answer(exchange, 307);
            }
            case SLOW -> pause(exchange);
            case LOSES_THE_ANSWER -> {
                take(key, body);
                // Closed without a status line, as when the connection breaks.
                exchange.close();
            }
            case KNOWS_IT_ALREADY -> answer(exchange, 409);
            case WELL -> answer(exchange, take(key, body) ? 201 : 409);
        }
    }

    private boolean take(String key, byte[] body) {
        return taken.putIfAbsent(key, body) == null;
    }

    private void check(HttpExchange exchange, byte[] body) {
        try {
            String digest = "sha-256=:" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(body)) + ":";
            if (!digest.equals(exchange.getRequestHeaders().getFirst("Content-Digest"))) {
                faults.add("Content-Digest");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        if (!exchange.getRequestMethod().equals("POST") || !"application/zip".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            faults.add(exchange.getRequestMethod());
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void pause(HttpExchange exchange) throws IOException {
        try {
            Thread.sleep(1500);
            answer(exchange, 201);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
