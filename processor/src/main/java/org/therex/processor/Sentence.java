package org.therex.processor;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The first sentence of a Javadoc comment as plain text. */
final class Sentence {

    private static final Pattern VALUE = Pattern.compile("\\{@value\\s+([\\w.]*)#(\\w+)}");

    private Sentence() {}

    /** Returns what an accessor returns, as a sentence: {@code The joint.} of {@code Returns the joint.} */
    static String of(String comment) {
        return capital(plain(first(comment))
                .replaceFirst("^Returns ", "")
                .replaceFirst(
                        "; (empty|absent) (if|unless) (none|nothing|not|it|there|unset|set|stated)\\b[^;]*(?=\\.$)",
                        ""));
    }

    /** Returns what a type is. */
    static String ofType(String comment) {
        return capital(plain(first(comment)));
    }

    /** Returns what a component of a record is. */
    static String ofComponent(String comment, String name) {
        String text = comment == null ? "" : comment.replaceAll("\\s+", " ");
        int start = text.indexOf("@param " + name + " ");
        if (start < 0) {
            return "";
        }
        String rest = text.substring(start + 8 + name.length());
        int end = rest.indexOf(" @param ");
        String found = (end < 0 ? rest : rest.substring(0, end)).strip();
        return capital(plain(found.endsWith(".") ? found : found + "."));
    }

    /** Returns a comment in which each constant that it refers to is its value. */
    static String withValues(String comment, TypeElement type, Elements elements) {
        if (comment == null) {
            return "";
        }
        return VALUE.matcher(comment).replaceAll(found -> value(found.group(1), found.group(2), type, elements));
    }

    private static String value(String owner, String constant, TypeElement type, Elements elements) {
        return owners(owner, type, elements)
                .flatMap(found -> ElementFilter.fieldsIn(found.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().contentEquals(constant))
                .map(field -> String.valueOf(field.getConstantValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " refers to no constant " + constant));
    }

    /** Returns the types that a simple name can mean, which may stand in any package of the module. */
    private static Stream<TypeElement> owners(String owner, TypeElement type, Elements elements) {
        if (owner.isEmpty()) {
            return Stream.of(type);
        }
        return elements.getModuleOf(type).getEnclosedElements().stream()
                .flatMap(folder -> ElementFilter.typesIn(folder.getEnclosedElements()).stream())
                .filter(found -> found.getSimpleName().contentEquals(owner));
    }

    /** Returns the first sentence of a comment as it is written, on one line. */
    static String first(String comment) {
        String text = comment == null ? "" : comment.strip().replaceAll("\\s+", " ");
        text = text.replaceFirst(" ?(<p>|(?<!\\{)@[a-z]+ ).*$", "");
        int end = end(text);
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static int end(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '.' && depth == 0 && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return text.replaceAll("\\{@linkplain [^ }]+ ([^}]*)}", "$1")
                .replaceAll("\\{@link #?([^ }(]+)(\\([^)]*\\))?( [^}]*)?}", "$1")
                .replaceAll("\\{@(code|literal) ([^}]*)}", "$2")
                .replaceAll("</?[a-z]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
