import { classes, readable, stepOf, utc } from './look.js';

/**
 * Planned events as the leaves of a wall calendar, one a month. A calendar is a page, not an axis: its days run as the
 * script runs, from the right in Arabic.
 */
const MOST_MONTHS = 12;
const LEAF = { narrow: 300, head: 54, row: 30, gap: 28 };

/** The months that have events, as «2025-07»: leaves without any, up to a far-off plan, would say nothing. */
const months = (days) => [...new Set(days.map((day) => day.day.slice(0, 7)))].sort().slice(0, MOST_MONTHS);

/** [column, row, day of the month] of each day of a month, weeks beginning on that weekday (0: Sunday). */
function cells(month, firstWeekday) {
  const at = utc(month);
  const before = (at.getUTCDay() - firstWeekday + 7) % 7;
  const length = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  return Array.from({ length }, (_, i) => [(before + i) % 7, Math.floor((before + i) / 7), i + 1]);
}

export function calendar(data, look, size) {
  if (data.days.length === 0) {
    return { empty: true, option: {}, legend: [] };
  }
  const { colours, rtl } = look;
  // in Arab states the week of offices and papers begins on Sunday
  const firstWeekday = look.language === 'ar' ? 0 : 1;
  const weekdays = Array.from({ length: 7 }, (_, i) =>
    look.date(`2023-01-0${i + firstWeekday + 1}`, { weekday: 'narrow' }),
  );
  const byDay = new Map(data.days.map((day) => [day.day, day]));
  const borders = classes(data.days.map((day) => day.events));
  const leaves = months(data.days);
  const across = Math.max(1, Math.min(leaves.length, Math.floor((size.width + LEAF.gap) / (LEAF.narrow - 20))));
  const width = (size.width - LEAF.gap * (across - 1)) / across;
  const tall = LEAF.head + 6 * LEAF.row + 26;
  const text = { fontFamily: look.font, fontSize: 12, color: colours.muted };
  const dates = [];
  const option = { title: [], grid: [], xAxis: [], yAxis: [], series: [] };
  leaves.forEach((month, index) => {
    const column = rtl ? across - 1 - (index % across) : index % across;
    const left = column * (width + LEAF.gap);
    const top = Math.floor(index / across) * tall + 6;
    option.title.push({
      text: look.draw(look.date(month, { month: 'long', year: 'numeric' })),
      left: rtl ? left + width : left,
      top,
      padding: 0,
      textAlign: rtl ? 'right' : 'left',
      textStyle: { ...text, fontSize: 14, fontWeight: 600, color: colours.ink },
    });
    option.grid.push({ left, top: top + LEAF.head, width, height: 6 * LEAF.row, outerBoundsMode: 'none' });
    const bare = { gridIndex: index, type: 'category', axisLine: { show: false }, axisTick: { show: false } };
    option.xAxis.push({
      ...bare,
      data: weekdays.map((_, i) => String(i)),
      position: 'top',
      inverse: rtl,
      axisLabel: { ...text, fontSize: 11, margin: 8, interval: 0, formatter: (i) => look.draw(weekdays[i]) },
    });
    option.yAxis.push({ ...bare, data: ['0', '1', '2', '3', '4', '5'], inverse: true, axisLabel: { show: false } });
    const days = cells(month, firstWeekday).map(([x, y, number]) => ({
      x,
      y,
      number,
      day: `${month}-${String(number).padStart(2, '0')}`,
    }));
    dates.push(days);
    option.series.push({
      type: 'heatmap',
      xAxisIndex: index,
      yAxisIndex: index,
      emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 1.5 } },
      data: days.map(({ x, y, number, day }) => {
        const events = byDay.get(day)?.events ?? 0;
        const step = events > 0 ? stepOf(events, borders) : -1;
        return {
          value: [x, y, events],
          itemStyle: {
            color: step < 0 ? colours.faint : colours.steps[step],
            borderColor: colours.paper,
            borderWidth: 2,
            borderRadius: 4,
          },
          label: {
            show: true,
            ...text,
            color: step < 0 ? colours.muted : readable(colours.steps[step], colours),
            fontWeight: step < 0 ? 400 : 600,
            formatter: () => look.draw(look.number(number)),
          },
        };
      }),
    });
  });
  // a heat map will not draw without one; the cells have their colours already
  option.visualMap = { show: false, type: 'piecewise', dimension: 2, min: 0, max: 1e9, seriesIndex: [], pieces: [] };
  return {
    empty: false,
    height: Math.ceil(leaves.length / across) * tall + 6,
    option,
    legend: [],
    scale: { borders },
    item: ({ seriesIndex, dataIndex }) => {
      const { day } = dates[seriesIndex][dataIndex];
      return {
        title: look.date(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
        note: look.events(byDay.get(day)?.events ?? 0),
        href: byDay.get(day)?.href,
      };
    },
  };
}
