package org.sijill.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Stamp;
import org.sijill.reading.Events;
import org.sijill.reading.FigureReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.MembershipReading;
import org.sijill.reading.Names;
import org.sijill.reading.PageArticle;
import org.sijill.reading.StatementReading;
import org.sijill.reading.TimeExpression;

/** All that the stages read of an article. */
record ArticleReadings(
        PageArticle page,
        LexedText text,
        Names names,
        List<TimeExpression> times,
        List<StatementReading> statements,
        Events events,
        List<FigureReading> figures,
        List<MembershipReading> memberships,
        @Nullable Stamp published,
        @Nullable Stamp updated,
        List<String> warnings) {}
