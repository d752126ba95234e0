package org.pingcha.monitor;

import java.io.Serializable;
import org.pingcha.scoring.Difference;
import org.pingcha.scoring.Interval;

/**
 * What has become of the figures since an earlier stretch of time, in words: each difference with its interval, and whether that leaves
 * zero out.
 *
 * @param from     first day of the earlier stretch
 * @param to       its last day
 * @param reviewed how many files there were then
 * @param closed   how many cases were closed then
 * @param mean     difference of the means; likewise {@code good} and {@code fails} of the shares, in percentage points
 */
public record Comparison(String from, String to, String reviewed, String closed, String mean, String good, String fails) implements Serializable {
    private static final String PLUS = "+";

    /** The texts of a language. */
    @FunctionalInterface
    interface Said {
        String of(String key, Object... values);
    }

    /** @param earlier the filter that {@code then} was asked with */
    static Comparison of(Overview now, Overview then, OverviewFilter earlier, Said texts) {
        Sample one = now.all();
        Sample other = then.all();
        boolean none = one.isEmpty() || other.isEmpty();
        return new Comparison(earlier.from().toString(), earlier.to().toString(), texts.of("monitor.compare.count", other.n()), texts.of("monitor.compare.count", then.closed()),
            none ? texts.of("monitor.compare.none") : say(one.minus(other), 1, other.meanText(), texts),
            none ? texts.of("monitor.compare.none") : say(Difference.ofShares(one.good(), one.n(), other.good(), other.n(), Interval.LEVEL).orElseThrow(), 100, other.goodText(), texts),
            none ? texts.of("monitor.compare.none") : say(Difference.ofShares(one.fails(), one.n(), other.fails(), other.n(), Interval.LEVEL).orElseThrow(), 100,
                Sample.percent(other.fails(), other.n()) + "%", texts));
    }

    private static String say(Interval difference, int scale, String then, Said texts) {
        String estimate = signed(difference.estimate() * scale);
        if (!difference.hasRange()) {
            return texts.of("monitor.compare.bare", then, estimate);
        }
        boolean sure = difference.low() > 0 || difference.high() < 0;
        return texts.of(sure ? "monitor.compare.sure" : "monitor.compare.unsure", then, estimate, signed(difference.low() * scale), signed(difference.high() * scale));
    }

    private static String signed(double value) {
        String said = Sample.rounded(value);
        return value > 0 && !said.equals("0.0") ? PLUS + said : said.replace('-', '−');
    }
}
