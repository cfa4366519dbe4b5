package org.sijill.app.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.Name;
import org.sijill.text.Letters;

/** A document of the index while it is written. Used once, by one thread. */
final class Draft {

    /** Longer values are no codes or names; Lucene takes 32,766 bytes. */
    private static final int LONGEST_VALUE = 500;

    private static final int LONGEST_MONTH = 31;

    private final WordForms forms;
    private final Document document = new Document();
    private final Set<String> values = new TreeSet<>();
    private final Set<String> entries = new TreeSet<>();
    private final Set<String> told = new TreeSet<>();
    private final DocumentKind kind;

    /**
     * @param owner the article or event that the document is replaced with
     * @param key unlike for any two documents
     */
    Draft(WordForms forms, DocumentKind kind, String owner, String key) {
        this.forms = forms;
        this.kind = kind;
        document.add(new StringField(Fields.OWNER, owner, Field.Store.NO));
        document.add(new StringField(Fields.KEY, key, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.KEY, new BytesRef(key)));
        show(Fields.KIND, kind.id());
        count(Dimension.KIND, kind.id());
    }

    /** A text that is searched and shown. */
    void text(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words(field, text);
            document.add(new StoredField(field, text));
        }
    }

    /** Words that are searched only. */
    void about(@Nullable String text) {
        if (text != null && !text.isBlank() && told.add(text)) {
            words(Fields.ABOUT, text);
        }
    }

    void about(Name name) {
        about(name.ar());
        about(name.en());
    }

    private void words(String field, String text) {
        boolean shown = !field.equals(Fields.ABOUT);
        FieldType type = shown ? Fields.PLACED : TextField.TYPE_NOT_STORED;
        document.add(new Field(field, text, type));
        if (shown || kind == DocumentKind.EVENT) {
            // the names of an article's entities are not words of the article; an event has no others
            document.add(new Field(field + Fields.EXACT, text, type));
        }
        for (SearchToken token : SearchToken.of(text)) {
            entries.addAll(forms.entries(token));
        }
    }

    /** A value that is only shown. */
    void show(String field, @Nullable String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    /** A value that is counted and filtered by; a second time it changes nothing. */
    void count(Dimension dimension, @Nullable String value) {
        if (value != null
                && !value.isBlank()
                && value.length() <= LONGEST_VALUE
                && values.add(dimension + "\t" + value)) {
            document.add(new SortedSetDocValuesFacetField(dimension.id(), value));
        }
    }

    void count(Dimension dimension, Collection<String> all) {
        all.forEach(value -> count(dimension, value));
    }

    void count(Dimension dimension, Enum<?> constant) {
        count(dimension, Codes.of(constant));
    }

    /**
     * Someone of the document, shown, counted and searched by his names.
     *
     * @param id an id of the lexicon's, or null for one whom it does not know
     * @param party code of the state or body whom he serves
     */
    void person(@Nullable String id, Name name, @Nullable String party) {
        count(Dimension.PERSON, id == null ? (party == null ? "" : party) + ":" + plain(name.ar()) : id);
        document.add(new TextField(Fields.PERSONS, name.ar(), Field.Store.NO));
        if (name.en() != null) {
            document.add(new TextField(Fields.PERSONS, name.en(), Field.Store.NO));
        }
    }

    private static String plain(String name) {
        return Letters.fold(name).strip().replaceAll("\\s+", " ");
    }

    void shownName(Name name) {
        show(Fields.NAME, name.ar() + "\t" + (name.en() == null ? "" : name.en()));
    }

    /** The day of the document, or null where it has none. */
    void day(@Nullable LocalDate day) {
        if (day != null) {
            days(day, day, day);
        }
    }

    /**
     * The days of the document, both inclusive.
     *
     * @param told when they were told last: what is still to come then is no newer than that
     */
    void days(LocalDate from, LocalDate last, LocalDate told) {
        document.add(new LongPoint(Fields.FROM, from.toEpochDay()));
        document.add(new LongPoint(Fields.TO, last.toEpochDay()));
        document.add(new NumericDocValuesField(Fields.SORTED, Math.min(from.toEpochDay(), told.toEpochDay())));
        show(Fields.DAY, from.toString());
        // an event of some day of a year is of no month
        count(Dimension.YEAR, String.format(Locale.ROOT, "%04d", from.getYear()));
        if (ChronoUnit.DAYS.between(from, last) < LONGEST_MONTH) {
            count(Dimension.MONTH, String.format(Locale.ROOT, "%04d-%02d", from.getYear(), from.getMonthValue()));
        }
    }

    /** The finished document, before the counted values are compiled. */
    Document document() {
        for (String entry : entries) {
            document.add(new StringField(Fields.SPELLING, entry, Field.Store.NO));
        }
        return document;
    }
}
