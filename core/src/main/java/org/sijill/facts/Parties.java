package org.sijill.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sijill.model.Kind;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/**
 * Tells whom a figure is about: those whom «بين» joins beside the measure; else the states and bodies told between the figure
 * before and the figure after it; else those of the whole sentence, the states of its persons last.
 */
final class Parties {

    /** How many tokens before and behind a figure are looked through first. */
    private static final int NEAR = 14;

    private final Names names;
    /** Those of the sentence, without the nisbas of currencies. */
    private final List<Mention> mentions;

    Parties(Names names, List<Mention> mentions) {
        this.names = names;
        this.mentions = mentions;
    }

    /**
     * Codes in the order of the text.
     *
     * @param from first token of the figure
     * @param to token behind it
     * @param left where the words about it may begin
     * @param right where they end at the latest
     * @param wanted how many there should be
     */
    List<String> of(int from, int to, int left, int right, int wanted) {
        List<String> between = between(from, to, right);
        if (between.size() >= 2) {
            return between;
        }
        Set<String> codes = told(Math.max(left, from - NEAR), Math.min(right, to + NEAR), false);
        if (codes.size() < wanted) {
            codes.addAll(told(left, right, false));
        }
        if (codes.size() < wanted) {
            codes.addAll(told(Integer.MIN_VALUE, Integer.MAX_VALUE, false));
        }
        if (codes.size() < wanted) {
            codes.addAll(told(left, right, true));
        }
        return List.copyOf(codes);
    }

    /** The parties of «بين روسيا والصين» and «بين البلدين» in the figure or right behind it, or none. */
    private List<String> between(int from, int to, int right) {
        Set<String> codes = new LinkedHashSet<>();
        int end = -1;
        for (Mention mention : mentions) {
            boolean opens = codes.isEmpty()
                    && mention.governor().equals("بين")
                    && mention.from() >= from
                    && mention.from() < to + 6;
            boolean goesOn = !codes.isEmpty() && mention.from() <= end + 2;
            if (mention.to() <= right && state(mention) && (opens || goesOn)) {
                codes.addAll(codes(mention));
                end = mention.to();
            }
        }
        return List.copyOf(codes);
    }

    private Set<String> told(int left, int right, boolean persons) {
        Set<String> codes = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.from() >= left
                    && mention.to() <= right
                    && (state(mention) || (persons && mention.kind() == Kind.PERSON))) {
                codes.addAll(codes(mention));
            }
        }
        return codes;
    }

    private static boolean state(Mention mention) {
        return mention.kind() == Kind.COUNTRY || mention.kind() == Kind.ORGANIZATION;
    }

    private List<String> codes(Mention mention) {
        List<String> codes = new ArrayList<>(2);
        for (int entity : mention.entities()) {
            String party = names.entity(entity).party();
            if (party != null) {
                codes.add(party);
            }
        }
        return codes;
    }
}
