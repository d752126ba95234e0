package org.pingcha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Every word stands in a bundle, and both languages have the same words. */
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/pingcha");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern USED = Pattern.compile("(?:msg(?:\\['|\\.of\\('|\\.get\\(')|\\.table\\('|\\b(?:key|paused)=\"(?:#\\{[^}\"]*')?)([a-z]+\\.[A-Za-z0-9._-]+)['\"](?!\\s*\\.concat)");
    private static final Pattern PROBLEM = Pattern.compile("(?:new Problem|PlainTable\\.\\w+|Problem\\.\\w+|ProblemDetail\\.of|Texts\\.text|texts\\.(?:get|of)|\\.refused?)\\(\\s*(?:[^\"()]*,\\s*)?\"([a-z]+\\.[A-Za-z][A-Za-z0-9._-]+[A-Za-z0-9])\"");
    private static final Set<String> SPOKEN = Set.of("title", "alt", "placeholder", "label", "aria-label", "header", "headerText",
        "emptyMessage", "requiredMessage", "validatorMessage", "converterMessage", "message", "text", "hint", "summary");

    @Test
    void bothLanguagesHaveTheSameKeysEachOnceAndFilled() throws IOException {
        for (Path chinese : files(BUNDLES, "Messages_zh_CN.properties")) {
            Path english = chinese.resolveSibling("Messages_en.properties");
            Map<String, String> zh = read(chinese);
            Map<String, String> en = read(english);
            assertEquals(zh.keySet(), en.keySet(), chinese.toString());
            String room = chinese.getParent().getFileName().toString();
            zh.keySet().forEach(key -> assertTrue(key.startsWith(room + "."), key + " in the bundle of " + room));
        }
    }

    @Test
    void everyEnglishTextIsEnglishAndEveryPatternReads() throws IOException {
        for (Path english : files(BUNDLES, "Messages_en.properties")) {
            read(english).forEach((key, text) -> {
                assertFalse(text.codePoints().anyMatch(Character::isIdeographic) && !key.equals("web.language.other"), key + "=" + text);
                assertFalse(text.isBlank(), key);
                if (text.contains("{0")) {
                    new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4, 5, 6});
                }
            });
        }
    }

    @Test
    void noPageHasWordsOfItsOwn() throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        List<String> found = new ArrayList<>();
        for (Path page : files(PAGES, ".xhtml")) {
            String source = Files.readString(page).replaceFirst("<!DOCTYPE[^>]*>", "").replaceAll("&(?!amp;|lt;|gt;|quot;|#)\\w+;", " ");
            words(page, builder.parse(new InputSource(new StringReader(source))).getDocumentElement(), found);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            collect(USED, page, missing);
        }
        for (Path source : files(CODE, ".java")) {
            collect(PROBLEM, source, missing);
        }
        assertEquals(Set.of(), missing);
    }

    private static void collect(Pattern pattern, Path file, Set<String> missing) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            if (Texts.text(Texts.CHINESE, matcher.group(1)).startsWith("???")) {
                missing.add(matcher.group(1) + " in " + file);
            }
        }
    }

    private static void words(Path page, Node node, List<String> found) {
        if (node instanceof Element element) {
            // A key on the keyboard and the product's mark are signs, not words.
            if (element.getTagName().equals("kbd") || element.getAttribute("class").contains("k-mark")) {
                return;
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (SPOKEN.contains(attribute.getName())) {
                    check(page, attribute.getName(), attribute.getValue(), found);
                }
            }
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            check(page, "text", node.getNodeValue(), found);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words(page, child, found);
        }
    }

    private static void check(Path page, String where, String text, List<String> found) {
        if (LETTERS.matcher(EL.matcher(text).replaceAll("")).find()) {
            found.add(page + " " + where + ": " + text.strip());
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int sign = line.indexOf('=');
                assertTrue(sign > 0, file + ": " + line);
                assertTrue(seen.add(line.substring(0, sign)), file + ": twice " + line.substring(0, sign));
                texts.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        return texts;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
