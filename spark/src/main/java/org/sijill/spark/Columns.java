package org.sijill.spark;

import org.apache.spark.sql.types.StructType;

/** The tables of a run between its steps. Those that it leaves behind are told in docs/spark.md. */
final class Columns {

    /** The month of what nobody dates. */
    static final String NO_MONTH = "unknown";

    /**
     * A page that was refused ({@code reason}), or an article: its place in the input, its record, and what it brings to merging.
     *
     * <p>{@code input}, {@code position} (line or offset) and {@code part} put rows into the order of {@code sijill read}.
     */
    static final StructType READ = StructType.fromDDL("input INT, position BIGINT, part INT,"
            + " origin_file STRING, line INT, byte_offset BIGINT, source STRING, reason STRING,"
            + " month STRING, id STRING, source_id STRING, url STRING, publisher STRING, published STRING, title STRING,"
            + " language STRING, events INT, statements INT, litter ARRAY<STRING>, record STRING,"
            + " text_order BINARY, signature BINARY,"
            + " sightings ARRAY<STRUCT<party: STRING, name: STRING, known: STRING, times: INT>>,"
            + " parcels ARRAY<STRUCT<id: STRING, blocks: ARRAY<STRING>, content: STRING>>");

    /** Texts with equal signatures of one day, numbered in their order. */
    static final StructType TEXT = StructType.fromDDL(
            "number BIGINT, article STRING, source_id STRING, published STRING, signature BINARY, articles ARRAY<STRING>");

    static final StructType NUMBERS = StructType.fromDDL("one BIGINT, other BIGINT");

    static final StructType GROUP = StructType.fromDDL("node STRING, first STRING");

    static final StructType PERSON = StructType.fromDDL("party STRING, name STRING, person STRING");

    static final StructType LINK = StructType.fromDDL("one STRING, other STRING");

    /** An event before it is put into the visit that holds it. */
    static final StructType JOINED =
            StructType.fromDDL("id STRING, ordering BINARY, event STRING, parcels ARRAY<STRING>,"
                    + " votes ARRAY<STRUCT<holder: STRING, group: STRING, weight: DOUBLE>>,"
                    + " stays ARRAY<STRUCT<key: STRING, first: DATE, last: DATE>>,"
                    + " wishes ARRAY<STRUCT<key: STRING, day: DATE>>");

    static final StructType EVENT = StructType.fromDDL("n BIGINT, month STRING, id STRING, act STRING, status STRING,"
            + " plover STRING, mode STRING, cameo STRING, intensity DOUBLE,"
            + " date_from DATE, date_to DATE, date_precision STRING,"
            + " place_country STRING, place_city STRING, latitude DOUBLE, longitude DOUBLE,"
            + " frame STRING, parent STRING, topics ARRAY<STRING>,"
            + " participants ARRAY<STRUCT<entity: STRING, kind: STRING, name_ar: STRING, name_en: STRING,"
            + " country: STRING, organization: STRING, office: STRING, role: STRING>>,"
            + " reports INT, independent_sources INT, first_report STRING, last_report STRING, confidence DOUBLE,"
            + " event STRING");

    private Columns() {}
}
