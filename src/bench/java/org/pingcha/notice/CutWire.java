package org.pingcha.notice;

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
import java.util.concurrent.atomic.AtomicReference;

/** The line between one server and the mail server: it passes on what each says, and pulls the plug of that server at a chosen moment. */
final class CutWire implements AutoCloseable {
    /** When the sender is killed. */
    enum Moment {
        BEFORE("begun, not handed over"), TAKEN("taken, not answered"), ANSWERED("answered");

        private final String words;

        Moment(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The mail after that many meets it. */
    private record Trap(Moment moment, int after, Runnable kill) {
    }

    private final ServerSocket here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<Trap> trap = new AtomicReference<>();
    private final AtomicInteger mails = new AtomicInteger();
    private final int mailServer;

    CutWire(int mailServer) throws IOException {
        this.mailServer = mailServer;
        threads.execute(() -> {
            while (!here.isClosed()) {
                try {
                    Socket from = here.accept();
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

    /** The mail after so many more meets it; once. */
    void killAt(Moment moment, int after, Runnable kill) {
        trap.set(new Trap(moment, mails.get() + after, kill));
    }

    boolean isSet() {
        return trap.get() != null;
    }

    int mails() {
        return mails.get();
    }

    /** One line of the client is answered by one line or several; within DATA there is no answer before the single dot. */
    private void talk(Socket from) {
        try (from; Socket to = new Socket(InetAddress.getLoopbackAddress(), mailServer)) {
            BufferedReader asks = new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1));
            BufferedReader answers = new BufferedReader(new InputStreamReader(to.getInputStream(), StandardCharsets.ISO_8859_1));
            passAnswer(answers, from.getOutputStream());
            for (String line = asks.readLine(); line != null; line = asks.readLine()) {
                if (line.regionMatches(true, 0, "MAIL FROM", 0, 9) && springs(Moment.BEFORE)) {
                    return;
                }
                say(to.getOutputStream(), line);
                if (!passAnswer(answers, from.getOutputStream()).startsWith("354")) {
                    continue;
                }
                while (!".".equals(line)) {
                    line = asks.readLine();
                    say(to.getOutputStream(), line);
                }
                String taken = answers.readLine();
                if (springs(Moment.TAKEN)) {
                    return;
                }
                say(from.getOutputStream(), taken);
                springs(Moment.ANSWERED);
                mails.incrementAndGet();
            }
        } catch (IOException | NullPointerException e) {
            // One side is gone in the middle of a line; so is the other now.
        }
    }

    private static String passAnswer(BufferedReader answers, OutputStream to) throws IOException {
        String line = answers.readLine();
        while (line.length() > 3 && line.charAt(3) == '-') {
            say(to, line);
            line = answers.readLine();
        }
        say(to, line);
        return line;
    }

    private static void say(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    /** Whether this was the moment. */
    private boolean springs(Moment moment) {
        Trap set = trap.get();
        boolean now = set != null && set.moment() == moment && mails.get() >= set.after() && trap.compareAndSet(set, null);
        if (now) {
            set.kill().run();
        }
        return now;
    }

    @Override
    public void close() throws IOException {
        here.close();
        threads.shutdownNow();
    }
}
