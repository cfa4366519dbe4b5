package org.sijill.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/** Tells what an element's kind, role, class and id say that it is: menus, forms, share bars, related stories, captions. Of one page. */
final class Clutter {

    /** What markup says of an element. */
    enum Says {
        NOTHING,
        /** Beside the article: {@code related-posts}, {@code shareBar}, {@code nav}. */
        BESIDE,
        /** By readers: {@code comments}. */
        READERS,
        /** Quoted from elsewhere: {@code twitter-tweet}. */
        EMBED,
        /** The body of an article, as microdata and RDFa name it. */
        BODY,
        /** An article, whole. */
        ARTICLE;

        boolean isOut() {
            return this == BESIDE || this == READERS;
        }
    }

    private static final Set<String> ELEMENTS = Set.of(
            "nav",
            "aside",
            "footer",
            "form",
            "input",
            "figure",
            "figcaption",
            "menu",
            "amp-accordion",
            "amp-ad",
            "amp-carousel",
            "amp-consent",
            "amp-embed",
            "amp-iframe",
            "amp-list",
            "amp-sidebar",
            "amp-social-share",
            "amp-user-notification");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "search",
            "menu",
            "menubar",
            "dialog",
            "alert",
            "alertdialog",
            "contentinfo",
            "banner");

    private final PageMarks marks;
    private final Map<String, Says> known = new HashMap<>();

    Clutter(PageMarks marks) {
        this.marks = marks;
    }

    Says of(Element element) {
        String name = element.normalName();
        if (ELEMENTS.contains(name)) {
            return Says.BESIDE;
        }
        Says says = element.attributesSize() == 0 ? Says.NOTHING : attributes(element);
        return says == Says.NOTHING && name.equals("article") ? Says.ARTICLE : says;
    }

    private Says attributes(Element element) {
        if (element.attr("itemprop").equals("articleBody")
                || element.attr("property").equals("articleBody")) {
            return Says.BODY;
        }
        if (isHidden(element) || ROLES.contains(element.attr("role"))) {
            return Says.BESIDE;
        }
        Says says = names(element.className());
        return says == Says.NOTHING ? names(element.id()) : says;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isHidden(element.attr("style"));
    }

    private static boolean isHidden(String style) {
        int display = style.indexOf("display");
        return display >= 0
                && style.substring(display + "display".length())
                        .replace(" ", "")
                        .startsWith(":none");
    }

    private Says names(String names) {
        return names.isEmpty() ? Says.NOTHING : known.computeIfAbsent(names, this::read);
    }

    /** What is quoted from elsewhere ({@code social-embed}) is told apart from clutter, whatever other words stand beside. */
    private Says read(String names) {
        String spaced = spaced(names);
        if (!holdsMark(marks, spaced, Role.ATTRIBUTE, Role.READERS, Role.EMBED)) {
            return Says.NOTHING;
        }
        List<Token> words = Tokenizer.tokenize(spaced);
        Says says = Says.NOTHING;
        for (int i = 0; i < words.size(); i++) {
            if (marks.length(Role.EMBED, words, i) > 0) {
                return Says.EMBED;
            }
            if (marks.length(Role.READERS, words, i) > 0) {
                says = Says.READERS;
            } else if (says == Says.NOTHING && marks.length(Role.ATTRIBUTE, words, i) > 0) {
                says = Says.BESIDE;
            }
        }
        return says;
    }

    /** Most names hold no word that begins a mark; they need not be cut into tokens. */
    private static boolean holdsMark(PageMarks marks, String spaced, Role... roles) {
        int from = 0;
        for (int i = 0; i <= spaced.length(); i++) {
            if (i == spaced.length() || spaced.charAt(i) == ' ') {
                String word = spaced.substring(from, i);
                for (Role role : roles) {
                    if (marks.begins(role, word)) {
                        return true;
                    }
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** Whether words of a class or id are a mark of a role: {@code post-author}, {@code articleSubTitle}. */
    static boolean isNamed(PageMarks marks, Role role, String names) {
        String spaced = spaced(names);
        if (!holdsMark(marks, spaced, role)) {
            return false;
        }
        List<Token> words = Tokenizer.tokenize(spaced);
        for (int i = 0; i < words.size(); i++) {
            if (marks.length(role, words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The words of names in small letters: {@code shareBar}, {@code share_bar} and {@code share-bar} are «share bar». */
    private static String spaced(String names) {
        StringBuilder words = new StringBuilder(names.length() + 8);
        char before = ' ';
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean lower = c >= 'a' && c <= 'z';
            if (upper && before >= 'a' && before <= 'z') {
                words.append(' ');
            }
            words.append(upper ? (char) (c + ('a' - 'A')) : lower ? c : ' ');
            before = c;
        }
        return words.toString();
    }
}
