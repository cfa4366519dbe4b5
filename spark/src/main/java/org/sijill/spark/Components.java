package org.sijill.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Which nodes links join, directly or through others: large-star and small-star by turns, until each node hangs on the least of its
 * component (Kiveris et al., Connected Components in MapReduce and Beyond, SoCC 2014).
 */
final class Components {

    private Components() {}

    /**
     * Finds the components.
     *
     * @param links with the columns {@code one} and {@code other}
     * @return {@code node} and {@code component}, its least node, for every node that a link has
     */
    static Dataset<Row> of(Dataset<Row> links, String name, Stage stage) {
        Dataset<Row> stars = links.select(
                        least(col("one"), col("other")).as("low"),
                        greatest(col("one"), col("other")).as("high"))
                .where("low <> high")
                .distinct();
        Row before = null;
        for (int turn = 0; ; turn++) {
            stars = stage.keep(name + turn, smallStar(largeStar(stars)));
            Row now = stars.agg(count(lit(1)), bit_xor(xxhash64(col("low"), col("high"))))
                    .first();
            if (now.equals(before)) {
                return stars.select(col("high").as("node"), col("low").as("component"))
                        .union(stars.select(col("low"), col("low")).distinct());
            }
            before = now;
        }
    }

    /** Hangs the neighbours above each node on its least neighbour. */
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.select(col("low").as("node"), col("high").as("neighbour"))
                .union(edges.select(col("high"), col("low")));
        Column least = least(col("node"), min("neighbour").over(Window.partitionBy("node")));
        return both.withColumn("least", least)
                .where("neighbour > node")
                .select(col("least").as("low"), col("neighbour").as("high"))
                .distinct();
    }

    /** Hangs each node, and its neighbours below it, on the least of these. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Column least = min("low").over(Window.partitionBy("high"));
        return edges.withColumn("least", least)
                .select(explode(array(
                                struct(col("least").as("low"), col("high").as("high")),
                                struct(col("least").as("low"), col("low").as("high"))))
                        .as("edge"))
                .select("edge.low", "edge.high")
                .where("low <> high")
                .distinct();
    }
}
