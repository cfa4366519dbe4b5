package org.sijill.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.sijill.ingest.PageFiles;
import org.sijill.ingest.PageSource;
import org.sijill.ingest.TableRow;
import org.sijill.pipeline.Input;

/** Files of pages to rows of {@link Columns#READ}. */
final class Reading {

    private final SparkSession spark;
    private final JavaSparkContext context;

    Reading(SparkSession spark) {
        this.spark = spark;
        this.context = new JavaSparkContext(spark.sparkContext());
    }

    Dataset<Row> read(Inputs inputs) {
        Dataset<Row> read = spark.createDataFrame(streams(inputs.streams()), Columns.READ);
        for (List<Inputs.Input> tables : inputs.tables()) {
            read = read.union(spark.createDataFrame(tables(tables), Columns.READ));
        }
        return read;
    }

    /** A task a file, the longest first, so that none is left alone with one at the end. */
    private JavaRDD<Row> streams(List<Inputs.Input> inputs) {
        Broadcast<SerializableConfiguration> configuration =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        List<Inputs.Input> longestFirst = inputs.stream()
                .sorted(Comparator.comparingLong(Inputs.Input::bytes).reversed())
                .toList();
        return context.parallelize(longestFirst, Math.max(1, inputs.size())).mapPartitions(files -> {
            if (!files.hasNext()) {
                return Collections.emptyIterator();
            }
            Inputs.Input file = files.next();
            PageSource pages = new PageFiles(null)
                    .file(new HadoopFile(
                            new Path(file.path()), configuration.value().value()));
            return new PageRows(pages, pages::close, origin -> file.number());
        });
    }

    /** Tables of one schema. */
    private JavaRDD<Row> tables(List<Inputs.Input> inputs) {
        Dataset<Row> table =
                spark.read().parquet(inputs.stream().map(Inputs.Input::path).toArray(String[]::new));
        boolean records = Arrays.asList(table.columns()).contains("record");
        Column json = records
                ? col("record")
                : to_json(struct(Arrays.stream(table.columns())
                        .map(name -> col("`" + name + "`"))
                        .toArray(Column[]::new)));
        Map<String, Integer> numbers =
                inputs.stream().collect(Collectors.toMap(Inputs.Input::name, Inputs.Input::number));
        return table.select(col("_metadata.file_path"), col("_metadata.row_index"), json)
                .toJavaRDD()
                .mapPartitions(rows -> new PageRows(pages(rows), () -> {}, numbers::get));
    }

    private static Iterator<Input> pages(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Input next() {
                Row row = rows.next();
                String file = HadoopFile.name(new Path(URI.create(row.getString(0))));
                return TableRow.input(file, (int) row.getLong(1) + 1, row.getString(2));
            }
        };
    }
}
