package org.pingcha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages say so that Faces does not have to guess. */
class MarkupTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    /** A tag with its attributes, whatever stands in their quotes. */
    private static final Pattern MANY = Pattern.compile("<[a-z]+:(?:selectMany|selectCheckboxMenu)\\w*(?:\\s+[\\w:]+=\"[^\"]*\")*\\s*/?>");

    private static final Pattern COLUMN = Pattern.compile("<k:column((?:\\s+[\\w:]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:]+)=\"([^\"]*)\"");
    private static final Set<String> OF_COLUMNS = Set.of("name", "sort", "styleClass", "rendered", "id");

    /** The cells of a list begin alike in all rows: {@link ListTableRenderer} asks a column once, and for its style alone. */
    @Test
    void aColumnSaysTheSameOfAllRows() throws IOException {
        List<String> wrong = new ArrayList<>();
        int columns = 0;
        for (Path page : pages()) {
            Matcher column = COLUMN.matcher(Files.readString(page));
            for (; column.find(); columns++) {
                Matcher attribute = ATTRIBUTE.matcher(column.group(1));
                while (attribute.find()) {
                    if (!OF_COLUMNS.contains(attribute.group(1)) || attribute.group(2).contains("row.")) {
                        wrong.add(page + ": " + column.group());
                    }
                }
            }
        }
        assertTrue(columns > 100, columns + " columns");
        assertEquals(List.of(), wrong);
    }

    @Test
    void whereAPageAsksToConfirmItSaysWhere() throws IOException {
        List<String> asking = new ArrayList<>();
        List<String> saying = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            if (text.contains("<p:confirm ")) {
                asking.add(page.toString());
            }
            if (text.contains("<k:confirms/>")) {
                saying.add(page.toString());
            }
        }
        assertFalse(asking.isEmpty());
        assertEquals(asking, saying);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> walk = Files.walk(PAGES)) {
            return walk.filter(path -> path.toString().endsWith(".xhtml")).sorted().toList();
        }
    }

    /** Faces makes a new collection of the class of the old value, and nobody can make an immutable list: it logs an error each time. */
    @Test
    void whoeverChoosesManySaysWhatTheyAreGatheredIn() throws IOException {
        List<String> all = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Path page : pages()) {
            Matcher tag = MANY.matcher(Files.readString(page));
            while (tag.find()) {
                all.add(page.toString());
                if (!tag.group().contains(" collectionType=\"java.util.ArrayList\"")) {
                    without.add(page + ": " + tag.group());
                }
            }
        }
        assertFalse(all.isEmpty());
        assertEquals(List.of(), without);
    }
}
