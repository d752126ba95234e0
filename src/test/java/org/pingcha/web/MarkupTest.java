package org.pingcha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages say so that Faces does not have to guess. */
class MarkupTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    /** A tag with its attributes, whatever stands in their quotes. */
    private static final Pattern MANY = Pattern.compile("<[a-z]+:(?:selectMany|selectCheckboxMenu)\\w*(?:\\s+[\\w:]+=\"[^\"]*\")*\\s*/?>");

    /** Faces makes a new collection of the class of the old value, and nobody can make an immutable list: it logs an error each time. */
    @Test
    void whoeverChoosesManySaysWhatTheyAreGatheredIn() throws IOException {
        List<String> all = new ArrayList<>();
        List<String> without = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(PAGES)) {
            for (Path page : walk.filter(path -> path.toString().endsWith(".xhtml")).sorted().toList()) {
                Matcher tag = MANY.matcher(Files.readString(page));
                while (tag.find()) {
                    all.add(page.toString());
                    if (!tag.group().contains(" collectionType=\"java.util.ArrayList\"")) {
                        without.add(page + ": " + tag.group());
                    }
                }
            }
        }
        assertFalse(all.isEmpty());
        assertEquals(List.of(), without);
    }
}
