package org.sijill.app.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Deeds;
import org.sijill.app.inquiry.DyadDetails;
import org.sijill.app.inquiry.Pair;
import org.sijill.app.inquiry.Timeline;
import org.sijill.app.web.page.FilterView.Option;
import org.sijill.app.web.view.Address;
import org.sijill.model.MergedEvent;

/**
 * Two states or bodies.
 *
 * @param total events of both, whether they took place or not
 * @param latest of them, the latest first
 * @param other what they are compared with, or null
 * @param with what was written for the comparison; empty for nothing
 * @param wrong why that cannot be read, in English; empty where it can
 * @param parties to choose from
 * @param events the list of all
 */
public record DyadView(
        Side side,
        int total,
        List<MergedEvent> latest,
        @Nullable Side other,
        List<String> with,
        String wrong,
        List<Option> parties,
        Address events,
        Address exports,
        Address feed) {

    /** All figures of a pair. */
    public record Side(Pair pair, DyadDetails details, Timeline timeline, Deeds deeds) {

        /** How many acts took place. */
        public int held() {
            return deeds.acts().stream().mapToInt(Deeds.Deed::all).sum();
        }

        /** Sum of the intensities of the timeline above 0. */
        public double good() {
            return timeline.periods().stream()
                    .mapToDouble(Timeline.Period::good)
                    .sum();
        }

        /** Sum of those below 0. */
        public double bad() {
            return timeline.periods().stream().mapToDouble(Timeline.Period::bad).sum();
        }

        public int cooperation() {
            return timeline.periods().stream()
                    .mapToInt(Timeline.Period::cooperation)
                    .sum();
        }

        public int conflict() {
            return timeline.periods().stream()
                    .mapToInt(Timeline.Period::conflict)
                    .sum();
        }
    }

    /** The address of the figures that the balance of the first pair is drawn from. */
    public Address balanceChart() {
        return Address.of("/api/v1/charts/dyad")
                .with("a", side.pair().one())
                .with("b", side.pair().other());
    }

    /** The same for both pairs side by side. */
    public Address comparisonChart() {
        return other == null
                ? balanceChart()
                : balanceChart().with("with", String.join(",", other.pair().codes()));
    }

    /** The same for the timeline of the first pair. */
    public Address timelineChart() {
        return Address.of(
                "/api/v1/charts/timeline", Map.of("between", side.pair().codes()));
    }
}
