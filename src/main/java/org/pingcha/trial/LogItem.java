package org.pingcha.trial;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An item that an observer rates.
 *
 * @param texts by language tag: {@code zh-CN} and {@code en} (likewise those of the options)
 */
public record LogItem(String code, BigDecimal max, Map<String, String> texts, List<Option> options) implements Serializable {
    /** One of the answers. */
    public record Option(String code, BigDecimal points, Map<String, String> texts) implements Serializable {
    }
}
