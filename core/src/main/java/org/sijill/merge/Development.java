package org.sijill.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.MergedEvent.Conflict;
import org.sijill.model.MergedEvent.StatusReport;
import org.sijill.model.MergedEvent.Value;
import org.sijill.model.Status;

/** How an event came about, as its reports tell one after the other: announced, held, put off, called off, denied. */
final class Development {

    /** Earliest report first. */
    private final List<Reported> cluster;

    Development(List<Reported> cluster) {
        this.cluster = cluster;
    }

    /**
     * Once an event has taken place, or has been called off, nobody announces it any more: reports from the first such one on decide
     * between that and the plan. Of what is settled the louder counts, of equals the later.
     */
    Status status() {
        List<Status> settled = settled();
        Votes<Boolean> votes = new Votes<>();
        cluster.stream()
                .dropWhile(reported -> !isSettled(reported))
                .forEach(reported -> votes.add(isSettled(reported), reported));
        return settled.isEmpty() || votes.weight(true) < votes.weight(false)
                ? votes(cluster.stream()
                                .filter(reported -> !isSettled(reported))
                                .toList())
                        .ranked()
                        .getFirst()
                : settled.getFirst();
    }

    /** That some deny what others say took place; null where nobody does. */
    @Nullable
    Conflict conflict() {
        List<Status> settled = settled();
        boolean took = settled.contains(Status.OCCURRED) || settled.contains(Status.ONGOING);
        if (!took || !settled.contains(Status.DENIED)) {
            return null;
        }
        Votes<Status> votes = new Votes<>();
        cluster.forEach(reported -> votes.add(status(reported), reported));
        return new Conflict(
                "status",
                settled.stream()
                        .map(status -> new Value(Codes.of(status), votes.reports(status)))
                        .toList());
    }

    /** Each status with its first report. */
    List<StatusReport> history() {
        Map<Status, String> first = new TreeMap<>();
        for (Reported reported : cluster) {
            first.putIfAbsent(status(reported), reported.telling().published());
        }
        return first.entrySet().stream()
                .sorted(Map.Entry.<Status, String>comparingByValue())
                .map(entry -> new StatusReport(entry.getKey(), entry.getValue().isEmpty() ? null : entry.getValue()))
                .toList();
    }

    private List<Status> settled() {
        return votes(cluster.stream().filter(Development::isSettled).toList()).ranked();
    }

    private static Votes<Status> votes(List<Reported> reports) {
        Votes<Status> votes = new Votes<>();
        reports.reversed().forEach(reported -> votes.add(status(reported), reported));
        return votes;
    }

    private static Status status(Reported reported) {
        return reported.telling().event().status();
    }

    private static boolean isSettled(Reported reported) {
        Status status = status(reported);
        return status != Status.PLANNED && status != Status.PROPOSED;
    }
}
