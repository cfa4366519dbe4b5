package org.sijill.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Sense;
import org.sijill.lexicon.Sense.AnaphorKind;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.model.Kind;
import org.sijill.model.Office;

/** A mention while it is being read; becomes a {@code Mention} once the cast of the article is known. */
final class Draft {
    final int from;
    int to;
    Kind kind = Kind.PERSON;

    @Nullable
    Office office;

    @Nullable
    String country;

    @Nullable
    String organization;
    /** Whether the words say that the office is no longer held. */
    boolean former;
    /** Whether the office is that of a deputy prime minister, and no more is told yet. */
    private boolean deputyOfGovernment;
    /** Whether the draft is one of several told together, by the name of a state alone: «مصر» in «وزراء خارجية مصر والأردن». */
    boolean member;
    /** Whether a pronoun tells whose the office is: «سفيرها». */
    boolean owned;
    /** Whether the body that the office is of is an armed or political group. */
    boolean ofGroup;
    /** Whether an honorific stands before it: «الأمير محمد». */
    boolean honoured;
    /** The entry of the title, where one is told; blank for none. */
    String title = "";
    /** The first word of the title with its article: «المستشارة»; blank for none. */
    String head = "";
    /** Whether the title is one word that many offices share: «الوزير», «المسؤول». */
    boolean generic;

    int nameFrom = -1;
    int nameTo = -1;
    /** How many letters are attached before the name: one for «لكيري». */
    int cut;

    List<Officeholder> leaders = List.of();
    GrammaticalNumber number = GrammaticalNumber.SINGULAR;
    /** Common where neither title nor lexicon tells. */
    Gender gender = Gender.COMMON;

    @Nullable
    AnaphorKind anaphor;

    /** The full name of which this repeats a word that is no family name, or null. */
    @Nullable
    Draft full;
    /** Whom the mention was led to by its name, or null. */
    @Nullable
    Person person;
    /** How many a plural counts: three for «الوزراء الثلاثة»; 0 where no number is told. */
    int count;

    boolean adjective;
    boolean definite;
    /** Whether it names somebody only as who speaks here: «الشرطة المحلية». */
    boolean speaker;
    /** Whether nothing tells that it is of the article's own state: a paper that is cited. */
    boolean abroad;

    String rule = "names:title";

    @Nullable
    String key;

    @Nullable
    String wikidata;

    @Nullable
    String ar;

    @Nullable
    String en;
    /** The parts of «الرئيسان الروسي … والإيراني …»; empty for every other mention. */
    final List<Draft> members = new ArrayList<>(0);

    Draft(int from) {
        this.from = from;
        this.to = from;
    }

    /** For each token the draft that holds it, or null. */
    static Draft[] byToken(List<Draft> drafts, int tokens) {
        Draft[] byToken = new Draft[tokens];
        for (Draft draft : drafts) {
            Arrays.fill(byToken, draft.from, draft.to, draft);
        }
        return byToken;
    }

    /** Becomes another mention of what a draft names. */
    void sameAs(Draft other) {
        kind = other.kind;
        speaker = other.speaker;
        abroad = other.abroad;
        office = other.office;
        country = other.country;
        organization = other.organization;
        rule = other.rule;
        key = other.key;
        ar = other.ar;
        en = other.en;
    }

    boolean hasName() {
        return nameFrom >= 0;
    }

    boolean hasParty() {
        return country != null || organization != null;
    }

    /** Takes the entry that a title was read by. */
    void titled(String entry) {
        rule = entry;
        title = entry;
    }

    /** The entry of the title, else of whatever the mention was read by. */
    String title() {
        return title.isEmpty() ? rule : title;
    }

    /** Takes an office if it ranks higher than the one already read. */
    void offer(Office offered) {
        boolean portfolio = deputyOfGovernment && isPortfolio(offered);
        if (office == null || offered.ordinal() < office.ordinal() || portfolio) {
            office = offered;
            deputyOfGovernment = false;
        }
    }

    /** Takes the rank of a deputy prime minister, which yields to the ministry that he leads as well: «نائب رئيس الوزراء وزير الخارجية». */
    void offerDeputyOfGovernment() {
        if (office == null || !isPortfolio(office)) {
            boolean lower = office == null || Office.DEPUTY_HEAD.ordinal() < office.ordinal();
            offer(Office.DEPUTY_HEAD);
            deputyOfGovernment = lower;
        }
    }

    private static boolean isPortfolio(Office office) {
        return office == Office.FOREIGN_MINISTER || office == Office.DEFENCE_MINISTER;
    }

    /** Takes the state or body that a nisba tells. */
    void belongTo(Sense.Nisba nisba) {
        country = nisba.country().isEmpty() ? null : nisba.country();
        organization = nisba.organization().isEmpty() ? null : nisba.organization();
    }

    /** A party speaks for itself within its state; whoever else is a body's is no state's. */
    void belongTo(Sense.Organization body) {
        organization = body.code();
        if (body.party()) {
            country = body.state();
        }
    }

    /** Takes what it lacks from another reading of the same person. */
    void completeFrom(Draft other) {
        if (!hasParty()) {
            country = other.country;
            organization = other.organization;
            ofGroup |= other.ofGroup;
        }
        owned |= other.owned;
    }
}
