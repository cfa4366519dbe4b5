package org.sijill.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.sijill.merge.Known;
import org.sijill.merge.MergeSteps;
import org.sijill.merge.MergeSteps.Joined;
import org.sijill.merge.MergeSteps.Parcel;
import org.sijill.merge.MergeSteps.Vote;
import org.sijill.merge.Traces.PersonName;
import org.sijill.merge.Traces.Sighting;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;

/** The steps of {@link MergeSteps}, each where a shuffle has brought together what shares a key. */
final class Merging {

    private final Stage stage;

    Merging(Stage stage) {
        this.stage = stage;
    }

    /**
     * Merges what articles tell.
     *
     * @param read rows of {@link Columns#READ}; of one article the last counts, as in {@code sijill merge}
     * @return rows of {@link Columns#EVENT}, in the order of {@code sijill merge}
     */
    Dataset<Row> events(Dataset<Row> read) {
        Dataset<Row> told = lastOfEach(read.where("id IS NOT NULL"));
        Dataset<Row> parcels = stage.keep("parcels", parcels(told, Texts.groups(told, stage), persons(told)));
        Dataset<Row> components = Components.of(links(parcels), "events", stage);
        return numbered(nested(stage.keep("joined", joined(parcels, components))));
    }

    private static Dataset<Row> lastOfEach(Dataset<Row> told) {
        Column place = struct("input", "position", "part");
        Dataset<Row> earlier = told.groupBy("id")
                .agg(max(place).as("last"), collect_list(place).as("all"))
                .where("size(all) > 1")
                .select(col("last"), explode(col("all")).as("one"))
                .where("one <> last")
                .select("one.input", "one.position", "one.part");
        return told.join(
                earlier,
                told.col("input")
                        .equalTo(earlier.col("input"))
                        .and(told.col("position").equalTo(earlier.col("position")))
                        .and(told.col("part").equalTo(earlier.col("part"))),
                "left_anti");
    }

    /** For each article the persons whom its names mean, where those are others than the names say: {@code article}, {@code persons}. */
    private static Dataset<Row> persons(Dataset<Row> told) {
        Dataset<Row> seen = told.select(
                        col("id").as("article"), explode(col("sightings")).as("seen"))
                .select("article", "seen.*");
        Dataset<Row> counted = seen.groupBy("party", "name", "known")
                .agg(sum("times").cast("int").as("times"));
        Dataset<Row> persons = counted.groupBy("party")
                .as(Encoders.STRING(), Encoders.row(counted.schema()))
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (party, rows) -> resolved(rows),
                        Encoders.row(Columns.PERSON));
        return seen.select("article", "party", "name")
                .distinct()
                .join(
                        persons,
                        seen.col("party")
                                .equalTo(persons.col("party"))
                                .and(seen.col("name").equalTo(persons.col("name"))))
                .groupBy("article")
                .agg(collect_list(struct(persons.col("party"), persons.col("name"), col("person")))
                        .as("persons"));
    }

    private static Iterator<Row> resolved(Iterator<Row> rows) {
        List<Sighting> sightings = new ArrayList<>();
        rows.forEachRemaining(row -> sightings.add(
                new Sighting(new PersonName(row.getString(0), row.getString(1)), row.getString(2), row.getInt(3))));
        List<Row> persons = new ArrayList<>();
        Workshop.MERGING
                .persons(sightings)
                .forEach((name, person) -> persons.add(RowFactory.create(name.party(), name.name(), person)));
        return persons.iterator();
    }

    /** One row an event of an article, with what other articles tell of its text and its people. */
    private static Dataset<Row> parcels(Dataset<Row> told, Dataset<Row> groups, Dataset<Row> persons) {
        return told.select(col("id").as("article"), explode(col("parcels")).as("parcel"))
                .join(groups, "article")
                .join(persons, new String[] {"article"}, "left")
                .select("parcel.id", "parcel.content", "article", "group", "persons", "parcel.blocks", "copied");
    }

    private static Dataset<Row> links(Dataset<Row> parcels) {
        Column text =
                when(col("copied"), array(concat(lit("text "), col("group")))).otherwise(array().cast("array<string>"));
        Dataset<Row> blocks = parcels.select(
                col("id"),
                col("content"),
                col("article"),
                col("group"),
                explode(concat(col("blocks"), text)).as("block"));
        return blocks.groupBy("block")
                .as(Encoders.STRING(), Encoders.row(blocks.schema()))
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (block, rows) -> linked(rows),
                        Encoders.row(Columns.LINK));
    }

    private static Iterator<Row> linked(Iterator<Row> rows) {
        Row first = rows.next();
        if (!rows.hasNext()) {
            return Collections.emptyIterator();
        }
        Map<String, String> groups = new HashMap<>();
        List<Parcel> some = new ArrayList<>();
        for (Row row = first; row != null; row = rows.hasNext() ? rows.next() : null) {
            some.add(parcel(row));
            groups.put(row.getString(2), row.getString(3));
        }
        List<Row> links = new ArrayList<>();
        Workshop.MERGING.link(
                some, new Known(groups, Map.of()), (one, other) -> links.add(RowFactory.create(one, other)));
        return links.iterator();
    }

    private static Parcel parcel(Row row) {
        return new Parcel(row.getString(0), Set.of(), row.getString(1));
    }

    private static Dataset<Row> joined(Dataset<Row> parcels, Dataset<Row> components) {
        Dataset<Row> linked = parcels.drop("blocks", "copied")
                .join(components, col("id").equalTo(col("node")), "left")
                .withColumn("component", coalesce(col("component"), col("id")));
        return linked.groupBy("component")
                .as(Encoders.STRING(), Encoders.row(linked.schema()))
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (component, rows) -> joined(rows),
                        Encoders.row(Columns.JOINED));
    }

    private static Iterator<Row> joined(Iterator<Row> rows) {
        Map<String, String> groups = new HashMap<>();
        Map<PersonName, String> persons = new HashMap<>();
        List<Parcel> linked = new ArrayList<>();
        rows.forEachRemaining(row -> {
            linked.add(parcel(row));
            groups.put(row.getString(2), row.getString(3));
            if (!row.isNullAt(4)) {
                row.<Row>getList(4)
                        .forEach(one ->
                                persons.put(new PersonName(one.getString(0), one.getString(1)), one.getString(2)));
            }
        });
        return Workshop.MERGING.join(linked, new Known(groups, persons)).stream()
                .map(Merging::row)
                .iterator();
    }

    private static Row row(Joined joined) {
        return RowFactory.create(
                joined.event().id(),
                joined.order(),
                Json.line(joined.event()),
                joined.parcels().toArray(String[]::new),
                joined.votes().stream()
                        .map(vote -> RowFactory.create(vote.holder(), vote.group(), vote.weight()))
                        .toArray(Row[]::new),
                joined.stays().stream()
                        .map(stay -> RowFactory.create(stay.key(), stay.first(), stay.last()))
                        .toArray(Row[]::new),
                joined.wishes().stream()
                        .map(wish -> RowFactory.create(wish.key(), wish.day()))
                        .toArray(Row[]::new));
    }

    /** Each event with the votes for the event that holds it and the visits around it. */
    private static Dataset<Row> nested(Dataset<Row> joined) {
        Dataset<Row> eventOf =
                joined.select(col("id").as("held_by"), explode(col("parcels")).as("holder"));
        Dataset<Row> votes = joined.select(col("id"), posexplode(col("votes")).as(new String[] {"place", "vote"}))
                .select("id", "place", "vote.*")
                .join(eventOf, "holder")
                .groupBy("id")
                .agg(sort_array(collect_list(struct("place", "held_by", "group", "weight")))
                        .as("told"));
        Dataset<Row> stays = joined.select(
                        col("id").as("visit"), explode(col("stays")).as("stay"))
                .select("visit", "stay.*");
        Dataset<Row> around = joined.select(col("id"), explode(col("wishes")).as("wish"))
                .select("id", "wish.*")
                .join(stays, "key")
                .where("day BETWEEN first AND last")
                .groupBy("id")
                .agg(collect_set("visit").as("around"));
        return joined.select("id", "ordering", "event")
                .join(votes, new String[] {"id"}, "left")
                .join(around, new String[] {"id"}, "left");
    }

    private Dataset<Row> numbered(Dataset<Row> nested) {
        return stage.spark()
                .createDataFrame(
                        nested.orderBy("ordering")
                                .select("event", "told", "around")
                                .toJavaRDD()
                                .zipWithIndex()
                                .map(row -> EventRow.of(nested(row._1), row._2)),
                        Columns.EVENT);
    }

    private static MergedEvent nested(Row row) {
        List<Vote> votes = new ArrayList<>();
        if (!row.isNullAt(1)) {
            row.<Row>getList(1)
                    .forEach(vote -> votes.add(new Vote(vote.getString(1), vote.getString(2), vote.getDouble(3))));
        }
        Set<String> around = row.isNullAt(2) ? Set.of() : new HashSet<>(row.getList(2));
        return MergeSteps.nested(Json.event(row.getString(0)), votes, around);
    }
}
