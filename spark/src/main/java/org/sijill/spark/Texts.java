package org.sijill.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.sijill.merge.SameText;
import org.sijill.merge.SameText.Alike;
import org.sijill.merge.SameText.Bucket;
import org.sijill.merge.SameText.Text;
import scala.Tuple2;

/** Which articles carry one text: by the bands of their signatures. */
final class Texts {

    private static final byte[] NO_SIGNATURE = new byte[0];

    private static final UserDefinedFunction BANDS = udf(
            (UDF1<byte[], List<Long>>) signature ->
                    Arrays.stream(text("", "", null, signature).bands()).boxed().toList(),
            DataTypes.createArrayType(DataTypes.LongType));

    private static final UserDefinedFunction ALIKE = udf(
            (UDF2<byte[], byte[], Double>) (one, other) -> {
                var alike = SameText.alike(text("", "", null, one), text("", "", null, other));
                return alike.isPresent() ? alike.getAsDouble() : null;
            },
            DataTypes.DoubleType);

    private Texts() {}

    /**
     * Groups articles.
     *
     * @param told with {@code id}, {@code source_id}, {@code published}, {@code text_order}, {@code signature}
     * @return {@code article}, {@code group} (the first article with its text) and whether it is {@code copied}
     */
    static Dataset<Row> groups(Dataset<Row> told, Stage stage) {
        Dataset<Row> texts = stage.keep("texts", numbered(told, stage.spark()));
        Dataset<Row> pairs = stage.keep("pairs", pairs(texts));
        Dataset<Row> components = Components.of(pairs, "texts", stage);
        Column number = col("number");
        Dataset<Row> members = texts.drop("signature", "articles")
                .join(components, number.equalTo(col("node")))
                .drop("node");
        Dataset<Row> linked = pairs.join(components, col("one").equalTo(col("node")));
        Dataset<Row> firsts = members.groupBy("component")
                .as(Encoders.LONG(), Encoders.row(members.schema()))
                .cogroup(
                        linked.groupBy("component").as(Encoders.LONG(), Encoders.row(linked.schema())),
                        (CoGroupFunction<Long, Row, Row, Row>) (component, of, by) -> firsts(of, by),
                        Encoders.row(Columns.GROUP));
        return texts.select(col("article").as("node"), explode(col("articles")).as("article"))
                .join(firsts, "node", "left")
                .select(col("article"), coalesce(col("first"), col("node")).as("group"))
                .withColumn(
                        "copied",
                        count(lit(1)).over(Window.partitionBy("group")).gt(1));
    }

    private static Dataset<Row> numbered(Dataset<Row> told, SparkSession spark) {
        Dataset<Row> distinct = told.groupBy(
                        col("signature"), col("published").substr(1, 10).as("day"))
                .agg(
                        min(struct("text_order", "id", "source_id", "published"))
                                .as("first"),
                        collect_list("id").as("articles"))
                .orderBy("first.text_order")
                .select("first.id", "first.source_id", "first.published", "signature", "articles");
        return spark.createDataFrame(
                distinct.toJavaRDD()
                        .zipWithIndex()
                        .map(text -> RowFactory.create(
                                text._2,
                                text._1.get(0),
                                text._1.get(1),
                                text._1.get(2),
                                text._1.get(3),
                                text._1.get(4))),
                Columns.TEXT);
    }

    /** Those that have a band in common and are alike. */
    private static Dataset<Row> pairs(Dataset<Row> texts) {
        Dataset<Row> bands = texts.select(
                col("number"),
                col("published"),
                posexplode(BANDS.apply(col("signature"))).as(new String[] {"band", "value"}));
        Dataset<Row> candidates = bands.groupBy("band", "value")
                .as(Encoders.tuple(Encoders.INT(), Encoders.LONG()), Encoders.row(bands.schema()))
                .flatMapSortedGroups(
                        new Column[] {col("number")},
                        (FlatMapGroupsFunction<Tuple2<Integer, Long>, Row, Row>) (band, rows) -> near(rows),
                        Encoders.row(Columns.NUMBERS))
                .distinct();
        Column number = col("number");
        return candidates
                .join(
                        texts.select(number, col("signature").as("its")),
                        col("one").equalTo(number))
                .drop("number")
                .join(
                        texts.select(number, col("signature").as("others")),
                        col("other").equalTo(number))
                .select(
                        col("one"),
                        col("other"),
                        ALIKE.apply(col("its"), col("others")).as("similarity"))
                .where("similarity IS NOT NULL");
    }

    /** A text that is known by its number alone. */
    private record Numbered(long number, Text text) {}

    private static Iterator<Row> near(Iterator<Row> rows) {
        Bucket<Numbered> bucket = new Bucket<>(Numbered::text);
        List<Row> near = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            Numbered one = new Numbered(row.getLong(0), text("", "", row.getString(1), NO_SIGNATURE));
            bucket.add(one, earlier -> near.add(RowFactory.create(earlier.number(), one.number())));
        }
        return near.iterator();
    }

    private static Iterator<Row> firsts(Iterator<Row> members, Iterator<Row> pairs) {
        List<Text> texts = new ArrayList<>();
        Map<Long, String> articleOf = new HashMap<>();
        members.forEachRemaining(row -> {
            articleOf.put(row.getLong(0), row.getString(1));
            texts.add(text(row.getString(1), row.getString(2), row.getString(3), NO_SIGNATURE));
        });
        List<Alike> alikes = new ArrayList<>();
        pairs.forEachRemaining(
                row -> alikes.add(new Alike(article(articleOf, row, 0), article(articleOf, row, 1), row.getDouble(2))));
        List<Row> firsts = new ArrayList<>();
        SameText.groups(texts, alikes).forEach((article, first) -> firsts.add(RowFactory.create(article, first)));
        return firsts.iterator();
    }

    private static String article(Map<Long, String> articleOf, Row pair, int column) {
        return Objects.requireNonNull(articleOf.get(pair.getLong(column)));
    }

    private static Text text(String article, String sourceId, @Nullable String published, byte[] signature) {
        return new Text(article, sourceId, published, signature);
    }
}
