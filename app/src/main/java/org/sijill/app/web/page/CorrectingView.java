package org.sijill.app.web.page;

import java.util.List;
import org.sijill.model.MergedEvent;

/**
 * What the forms that correct an event offer.
 *
 * @param near other events of the same two within some days, which may be the same one
 */
public record CorrectingView(
        List<String> acts,
        List<String> statuses,
        List<String> formats,
        List<String> visitClasses,
        List<String> precisions,
        List<String> topics,
        List<MergedEvent> near) {}
