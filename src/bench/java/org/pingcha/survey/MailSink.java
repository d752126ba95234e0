package org.pingcha.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes everything, keeps nothing, and counts mails and connections: one that kept them would measure its own memory. */
final class MailSink implements AutoCloseable {
    private final ServerSocket here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();

    MailSink() throws IOException {
        threads.execute(() -> {
            while (!here.isClosed()) {
                try {
                    Socket from = here.accept();
                    connections.incrementAndGet();
                    threads.execute(() -> talk(from));
                } catch (IOException e) {
                    // closed
                }
            }
        });
    }

    int port() {
        return here.getLocalPort();
    }

    int mails() {
        return mails.get();
    }

    int connections() {
        return connections.get();
    }

    private void talk(Socket from) {
        try (from) {
            from.setTcpNoDelay(true);
            BufferedReader in = new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1));
            say(from.getOutputStream(), "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.regionMatches(true, 0, "DATA", 0, 4)) {
                    say(from.getOutputStream(), "354 go on");
                    while (line != null && !".".equals(line)) {
                        line = in.readLine();
                    }
                    mails.incrementAndGet();
                }
                say(from.getOutputStream(), line != null && line.regionMatches(true, 0, "QUIT", 0, 4) ? "221 bye" : "250 ok");
            }
        } catch (IOException e) {
            // the server has hung up
        }
    }

    private static void say(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    @Override
    public void close() throws IOException {
        here.close();
        threads.shutdownNow();
    }
}
