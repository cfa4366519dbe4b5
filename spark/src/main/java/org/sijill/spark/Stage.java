package org.sijill.spark;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Where the tables between the steps are kept until the run is over. What is kept is not made again when an executor is lost. */
record Stage(SparkSession spark, Path folder) {

    /** Writes a table and gives it back as it was written. */
    Dataset<Row> keep(String name, Dataset<Row> table) {
        String path = new Path(folder, name).toString();
        table.write().mode(SaveMode.Overwrite).parquet(path);
        return spark.read().schema(table.schema()).parquet(path);
    }
}
