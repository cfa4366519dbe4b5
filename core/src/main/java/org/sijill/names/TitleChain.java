package org.sijill.names;

import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Sense.Honorific;
import org.sijill.lexicon.Sense.Qualifier;
import org.sijill.lexicon.Sense.Scope;
import org.sijill.lexicon.Sense.Title;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/**
 * Reads titles in a row, each with whose it is: «ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية», «سفير خادم الحرمين الشريفين
 * لدى المملكة المتحدة». The highest office counts.
 */
final class TitleChain {

    private final LexedText text;
    private final Phrases phrases;
    private final NameSpotter names;
    private final Owners owners;
    private final Complement complement;
    private final TitleContext context;
    private final Belonging belonging;

    TitleChain(LexedText text, Phrases phrases, NameSpotter names, Owners owners) {
        this.text = text;
        this.phrases = phrases;
        this.names = names;
        this.owners = owners;
        this.context = new TitleContext(text, phrases, names, owners);
        this.belonging = new Belonging(text, phrases, owners, context);
        this.complement = new Complement(text, phrases, names, owners);
    }

    /** Reads a chain of titles into the person; gives the token after it, or the first one where there is no title. */
    int read(Draft person, int from, boolean first) {
        int at = from;
        while (at < text.size()) {
            if (at > from && (context.ofAnother(person, at) || context.ofSeveral(at))) {
                break;
            }
            boolean owned = at > from && Offices.serves(person.office) && !person.definite && !person.hasParty();
            Draft into = owned ? new Draft(at) : person;
            int next = title(into, at, first && at == from);
            if (next == at) {
                break;
            }
            if (owned) {
                person.completeFrom(into);
                person.definite = true;
                next = owners.post(next);
            }
            at = honorifics(next, false);
            if (at > next && phrases.longest(at, Phrase.TITLE) == null) {
                return next;
            }
            if (person.number != GrammaticalNumber.SINGULAR) {
                break;
            }
        }
        return at;
    }

    /** Reads one title only. */
    int first(Draft person, int from) {
        return title(person, from, true);
    }

    /** The token after the honorifics that stand at a token. */
    int honorifics(int from, boolean first) {
        int at = from;
        while (at < text.size()) {
            Phrase honorific = phrases.longest(at, Phrase.HONORIFIC);
            if (honorific == null || (!(first && at == from) && !honorific.bare())) {
                break;
            }
            Phrase title = phrases.longest(at, Phrase.TITLE);
            if (title != null && title.to() >= honorific.to() && !royalBeforeName(honorific)) {
                break;
            }
            at = honorific.to();
        }
        return at;
    }

    /** «الأمير محمد بن سلمان» is a prince, «أمير قطر» a head of state. */
    private boolean royalBeforeName(Phrase honorific) {
        Honorific sense = honorific.sense(Honorific.class);
        return sense != null
                && honorific.definite()
                && !text.folded(honorific.from()).endsWith("ملك")
                && !text.folded(honorific.from()).endsWith("ملكه")
                && names.end(honorific.to()) > honorific.to();
    }

    private int title(Draft person, int from, boolean first) {
        Phrase before = phrases.longest(from, Phrase.QUALIFIER);
        Phrase phrase = phrases.longest(from, Phrase.TITLE);
        if (before != null && (phrase == null || context.reaches(before) > phrase.to() || phrase.length() == 1)) {
            int qualified = qualified(person, before, first);
            if (qualified > from || phrase == null || before.to() > phrase.to()) {
                return qualified;
            }
        }
        if (phrase == null || !mayGoOn(person, phrase, first)) {
            return from;
        }
        Title title = phrase.sense(Title.class);
        if (title == null || context.adjectiveHere(phrase, first) || context.isName(phrase)) {
            return from;
        }
        if (title.office() == Office.HEAD_OF_STATE && !phrase.definite() && !context.headOfState(phrase, title)) {
            return headOfSomething(person, phrase, title);
        }
        return complements(person, title, phrase);
    }

    private boolean mayGoOn(Draft person, Phrase phrase, boolean first) {
        boolean another = phrase.owned()
                && phrase.reading().conjunction() == 'و'
                && person.office != null
                && Offices.posted(person.office);
        return first
                || phrase.bare()
                || another
                || (person.office == Office.DEPUTY_HEAD && phrase.reading().conjunction() == 'و' && !person.hasName());
    }

    /** «نائب» + «رئيس الوزراء», «المتحدث باسم» + «الخارجية الروسية», «مساعد» + «وزير الخارجية». */
    private int qualified(Draft person, Phrase before, boolean first) {
        Qualifier qualifier = before.sense(Qualifier.class);
        if (qualifier == null || (!first && !before.bare()) || !Offices.makesOther(qualifier)) {
            return before.from();
        }
        Draft inner = new Draft(before.to());
        int start = honorifics(before.to(), false);
        int at = title(inner, start, true);
        boolean personal = at > start;
        if (!personal && Offices.ofBody(qualifier)) {
            at = owners.body(inner, start);
        }
        boolean plurals = qualifier.plural() && before.definite();
        if (at == start
                || plurals
                || (at > start
                        && phrases.longest(start, Phrase.TITLE | Phrase.BODY | Phrase.PARTY | Phrase.QUALIFIER) != null
                        && attached(start))) {
            return before.from();
        }
        person.completeFrom(inner);
        person.definite |= before.definite() || inner.definite;
        person.number = qualifier.plural() ? GrammaticalNumber.PLURAL : inner.number;
        person.titled("qualifiers:" + qualifier.form());
        Office office = Offices.under(qualifier, inner.office);
        if (office == Office.DEPUTY_HEAD && inner.office == Office.HEAD_OF_GOVERNMENT) {
            person.offerDeputyOfGovernment();
        } else {
            person.offer(office);
        }
        return Offices.posted(office) ? owners.post(at) : affairs(at);
    }

    private boolean attached(int at) {
        return text.readings(at).length > 0 && text.readings(at)[0].conjunction() != 0;
    }

    /** A head whose object the lexicon does not know: «رئيس لجنة الصداقة», «ملك الأردية». */
    private int headOfSomething(Draft person, Phrase phrase, Title title) {
        if (title.number() != GrammaticalNumber.SINGULAR
                || !phrase.bare() && phrase.reading().preposition() == 'ك') {
            return phrase.from();
        }
        Draft inner = new Draft(phrase.to());
        int body = owners.body(inner, phrase.to());
        int at = body > phrase.to() ? complement.read(inner, body, true) : complement.read(inner, phrase.to(), false);
        if (at == phrase.to()) {
            return phrase.from();
        }
        person.completeFrom(inner);
        person.definite = true;
        person.offer(Office.OFFICIAL);
        person.titled(title.id());
        return at;
    }

    private int complements(Draft person, Title title, Phrase phrase) {
        boolean only = person.office == null;
        if (TitleContext.isRank(person, title, phrase)) {
            return phrase.to();
        }
        person.titled(title.id());
        person.head = (phrase.reading().definite() ? "ال" : "")
                + phrase.reading().word().form();
        person.number = title.number();
        person.gender = title.gender();
        person.definite |= phrase.definite() || text.folded(phrase.to() - 1).startsWith("ال");
        person.owned |= phrase.owned();
        if (!person.hasParty()) {
            person.country = title.country().isEmpty() ? null : title.country();
            person.organization = title.organization().isEmpty() ? null : title.organization();
        }
        int at = phrase.to();
        if (person.number != GrammaticalNumber.SINGULAR) {
            person.offer(title.office());
            return at;
        }
        boolean hadOrganization = person.organization != null;
        at = Offices.ministerial(title.office()) ? context.portfolio(at) : at;
        at = belonging.read(person, at, title.office());
        person.definite |= at > phrase.to() && text.folded(at - 1).startsWith("ال");
        Office office = title.office();
        if (phrase.length() == 1
                && person.organization != null
                && !hadOrganization
                && (office == Office.HEAD_OF_STATE || office == Office.MINISTER)
                && person.country == null) {
            office = Office.SECRETARY_GENERAL;
        }
        int object = title.scope() == Scope.STATE && phrase.length() > 1
                ? attribute(person, title, at)
                : object(person, title, phrase, at);
        boolean minister = title.office() == Office.MINISTER || title.office() == Office.OFFICIAL;
        person.generic = only && phrase.length() == 1 && (object == phrase.to() || (minister && object == at));
        if (person.ofGroup && (office == Office.HEAD_OF_STATE || office == Office.SECRETARY_GENERAL)) {
            office = Office.PARTY_LEADER;
        }
        if (title.id().equals("titles:deputy-prime-minister")) {
            person.offerDeputyOfGovernment();
        } else {
            person.offer(office);
        }
        return affairs(person.number == GrammaticalNumber.SINGULAR ? belonging.read(person, object, office) : object);
    }

    /** What the office is of: the genitive of an indefinite title, or what a preposition adds to any. */
    private int object(Draft person, Title title, Phrase phrase, int at) {
        int served = Offices.serves(title.office()) ? served(person, at) : at;
        if (served > at) {
            // «مبعوث الملك للسعودية»: behind the master stands where the office is held.
            return owners.post(served);
        }
        if (phrase.owned() || at > phrase.to() && title.scope() != Scope.BODY) {
            return at;
        }
        boolean indefinite = !text.folded(phrase.to() - 1).startsWith("ال") && at == phrase.to();
        int placed = indefinite && title.office() == Office.OFFICIAL ? owners.place(person, at) : at;
        if (placed > at) {
            return placed;
        }
        boolean genitive = indefinite
                && at < text.size()
                && !text.is(at, WordClass.PREPOSITION)
                && (names.end(at) == at || text.folded(at).startsWith("ال"));
        if (genitive || (at < text.size() && title.scope() == Scope.BODY)) {
            int to = complement.read(person, at, !genitive);
            person.definite |= genitive && to > at;
            return to;
        }
        return attribute(person, title, at);
    }

    /** «مستشار للرئيس الأمريكي», «المستشار الخاص لوزير الخارجية»: whom the office serves. */
    private int served(Draft person, int at) {
        Phrase phrase = phrases.longest(at, Phrase.TITLE);
        Title title = phrase == null ? null : phrase.sense(Title.class);
        if (phrase == null
                || title == null
                || phrase.reading().preposition() != 'ل'
                || phrase.reading().conjunction() != 0
                || title.number() != GrammaticalNumber.SINGULAR) {
            return at;
        }
        Draft inner = new Draft(at);
        int to = title(inner, at, true);
        if (to > at) {
            person.completeFrom(inner);
            person.definite = true;
        }
        return to;
    }

    /** «مساعد وزير الخارجية الإيراني للشؤون العربية والأفريقية»: what the office is for goes with it, with a name behind it or not. */
    private int affairs(int at) {
        boolean affairs = at < text.size()
                && (text.folded(at).equals("للشءون") || text.folded(at).equals("لشءون"));
        return affairs ? complement.read(new Draft(at), at, true) : at;
    }

    /** «القاضي بمحكمة الجنايات مارتن هولم», «النائب عن حزب الخضر يان ريدر»: what stands between a title and the name. */
    private int attribute(Draft person, Title title, int at) {
        if (!Offices.serves(title.office()) || at >= text.size() || !complement.opens(at)) {
            return at;
        }
        Draft owner = new Draft(at);
        int to = complement.read(owner, at, true);
        int name = honorifics(to, false);
        boolean named = to > at
                && (names.begins(name)
                        || (name > to && names.end(name) > name)
                        || (names.words().strong(name) && names.end(name) - name > 1)
                        || phrases.bare(name, Phrase.LEADER) != null);
        if (!named) {
            return at;
        }
        if (owner.organization == null || !title.id().equals("titles:mp")) {
            person.completeFrom(owner);
        }
        return to;
    }
}
