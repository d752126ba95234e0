package org.pingcha.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pingcha.complaint.ComplainantFiles;
import org.pingcha.complaint.ProgressService;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/**
 * Takes the files of complainants, each in a transaction of its own: what is refused is named and leaves the others, and
 * the complaint, as they are.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileIntake {
    /** Files that may be sent at once. */
    static final int AT_ONCE = 10;

    @EJB
    IntakeBrake brake;

    @EJB
    ProgressService progress;

    @EJB
    ComplainantFiles files;

    private interface Keeping {
        void keep(String name, InputStream content);
    }

    /** Keeps files with the complaint that number and code open. */
    public List<SentFile.Result> toReceipt(String receiptNo, String code, List<SentFile> sent, String address, Locale locale) {
        return take(sent, address, locale, (name, content) -> {
            if (!progress.addFile(receiptNo, code, name, content)) {
                throw new Problem("intake.problem.code");
            }
        });
    }

    /** Keeps files with a tip that was just sent. */
    public List<SentFile.Result> toTip(UUID complaint, List<SentFile> sent, String address, Locale locale) {
        return take(sent, address, locale, (name, content) -> files.keepWithTip(complaint, name, content));
    }

    private List<SentFile.Result> take(List<SentFile> sent, String address, Locale locale, Keeping keeping) {
        List<SentFile.Result> results = new ArrayList<>();
        for (SentFile file : sent) {
            try (InputStream content = file.opening().open()) {
                if (results.size() >= AT_ONCE) {
                    throw new Problem("intake.problem.atOnce", AT_ONCE);
                }
                brake.file(address, file.size());
                keeping.keep(file.name(), content);
                results.add(new SentFile.Result(file.name(), null));
            } catch (Problem refused) {
                results.add(new SentFile.Result(file.name(), Texts.text(locale, refused.key(), refused.args())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return results;
    }
}
