package org.pingcha.attachment;

import java.nio.file.Path;

/**
 * A document's content, for whoever was allowed to ask.
 *
 * @param row    what it is
 * @param sha256 its digest, which names it in caches
 * @param path   where its bytes lie
 */
public record DocumentContent(DocumentRow row, String sha256, Path path) {
}
