package org.pingcha.request;

import java.io.InputStream;

/** A file that comes with an answer by link. */
public record AnswerFile(String name, InputStream content) {
}
