package org.sijill.model;

import org.sijill.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The one mapper between records and JSON: snake_case names, enums in lower case, spans as {@code [start, end]}. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule("sijill")
                    .addSerializer(Span.class, new SpanWriter())
                    .addDeserializer(Span.class, new SpanReader()))
            .build();

    private Json() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** A record as one line of JSON Lines, without the line end. */
    public static String line(NewsRecord record) {
        return MAPPER.writeValueAsString(record);
    }

    /** A merged event as one line of JSON Lines, without the line end. */
    public static String line(MergedEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    public static NewsRecord record(String json) {
        return MAPPER.readValue(json, NewsRecord.class);
    }

    public static MergedEvent event(String json) {
        return MAPPER.readValue(json, MergedEvent.class);
    }

    private static final class SpanWriter extends StdSerializer<Span> {
        SpanWriter() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            out.writeNumber(span.start());
            out.writeNumber(span.end());
            out.writeEndArray();
        }
    }

    private static final class SpanReader extends StdDeserializer<Span> {
        SpanReader() {
            super(Span.class);
        }

        @Override
        public Span deserialize(JsonParser in, DeserializationContext context) {
            int[] ends = in.readValueAs(int[].class);
            return new Span(ends[0], ends[1]);
        }
    }
}
