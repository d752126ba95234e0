package org.pingcha.dossier;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * {@code java -jar pingcha-verify.jar DOSSIER.zip --trust CA.pem [--at 2026-11-24] [--lang zh|en]}: says in words what was
 * checked and ends with 0 where the package is sound, 1 where it is not, 2 where nothing could be read.
 */
public final class Verify {
    static final int SOUND = 0;
    static final int UNSOUND = 1;
    static final int UNREADABLE = 2;

    private final ResourceBundle words;
    private final PrintStream out;

    private Verify(ResourceBundle words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    /** Ends the process. */
    public static void main(String[] args) {
        // A Chinese Windows console reads its own code page; everywhere else words are UTF-8, whatever the locale is called.
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Charset charset = windows ? Charset.forName(System.getProperty("native.encoding", "UTF-8")) : StandardCharsets.UTF_8;
        PrintStream out = new PrintStream(System.out, true, charset);
        System.exit(run(args, Clock.systemUTC(), out));
    }

    static int run(String[] args, Clock clock, PrintStream out) {
        Arguments given = Arguments.of(args);
        Locale locale = given.english(Locale.getDefault()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        ResourceBundle words = ResourceBundle.getBundle("org.pingcha.dossier.Messages", locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Verify(words, out).check(given, clock);
    }

    private int check(Arguments given, Clock clock) {
        if (given.dossier == null || given.trust == null || given.wrong) {
            out.println(words.getString("dossier.usage"));
            return UNREADABLE;
        }
        out.println(text("dossier.title", given.dossier.getFileName()));
        try {
            Instant at = given.at == null ? clock.instant() : DossierCheck.endOf(given.at);
            List<Finding> findings = DossierCheck.of(given.dossier, trusted(given.trust), at);
            findings.forEach(finding -> out.println(mark(finding) + text(finding.key(), finding.args().toArray())));
            boolean sound = DossierCheck.isSound(findings);
            out.println(text(sound ? "dossier.verdict.sound" : "dossier.verdict.unsound",
                findings.stream().filter(finding -> finding.kind() == Finding.Kind.FAULT).count()));
            return sound ? SOUND : UNSOUND;
        } catch (UnreadableDossier e) {
            out.println("! " + text(e.key(), e.args()));
            out.println(words.getString("dossier.verdict.unreadable"));
            return UNREADABLE;
        }
    }

    private static TrustedAuthorities trusted(Path pem) throws UnreadableDossier {
        try (Reader reader = Files.newBufferedReader(pem, StandardCharsets.US_ASCII)) {
            return TrustedAuthorities.ofPem(reader);
        } catch (UnreadableDossier e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableDossier("dossier.unreadable.trust");
        }
    }

    private String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }

    private static String mark(Finding finding) {
        return switch (finding.kind()) {
            case SOUND -> "✓ ";
            case FAULT -> "✗ ";
            case NOTE -> "· ";
        };
    }

    /** The command line. */
    private static final class Arguments {
        private Path dossier;
        private Path trust;
        private LocalDate at;
        private String language;
        private boolean wrong;

        private static Arguments of(String[] args) {
            Arguments given = new Arguments();
            try {
                for (int i = 0; i < args.length; i++) {
                    given.take(args[i], i + 1 < args.length ? args[i + 1] : null);
                    i += args[i].startsWith("--") ? 1 : 0;
                }
            } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
                given.wrong = true;
            }
            return given;
        }

        private void take(String word, String value) {
            switch (word) {
                case "--trust" -> trust = Path.of(value);
                case "--at" -> at = LocalDate.parse(value);
                case "--lang" -> language = value;
                default -> {
                    wrong |= word.startsWith("--") || dossier != null;
                    dossier = Path.of(word);
                }
            }
        }

        /** The wished language; else that of the computer, where only Chinese counts as Chinese. */
        private boolean english(Locale ofComputer) {
            return !(language == null ? ofComputer.getLanguage() : language).startsWith("zh");
        }
    }
}
