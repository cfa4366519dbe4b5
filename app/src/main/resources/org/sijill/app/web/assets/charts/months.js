import { utc } from './look.js';

/**
 * Charts over time: acts or sides stacked, cooperation against conflict, two series compared.
 *
 * Time runs from left to right in Arabic too. Charts of the Arabic press mostly do so, numbers and equations do, and who
 * puts a chart beside one of another program should not have to mirror it in the head. What turns with the script is all
 * that is read: the value axis and the legend begin on the right, and each text runs its own way.
 */

/** Every period between the first and the last, those without events too: a gap in time has to look like one. */
function filled(periods) {
  const known = new Map(periods.map((period) => [period.month, period]));
  const names = [...known.keys()].sort();
  if (names.length === 0) {
    return [];
  }
  const daily = names[0].length === 10;
  const all = [];
  const end = utc(names.at(-1));
  for (
    const at = utc(names[0]);
    at <= end && all.length < 4000;
    daily ? at.setUTCDate(at.getUTCDate() + 1) : at.setUTCMonth(at.getUTCMonth() + 1)
  ) {
    const name = at.toISOString().slice(0, daily ? 10 : 7);
    all.push(known.get(name) ?? { month: name, cooperation: 0, conflict: 0, events: 0 });
  }
  return all;
}

/** Where the axis says something: years where there are many, else months or days, never more than fit. */
function ticks(names, look, width) {
  const daily = names[0]?.length === 10;
  const room = Math.max(2, Math.floor(width / 76));
  const years = !daily && names.length > 20;
  const candidates = names.map((name, i) => i).filter((i) => !years || names[i].endsWith('-01'));
  const every = Math.ceil(candidates.length / room);
  const shown = new Set(candidates.filter((_, n) => n % every === 0));
  const first = candidates[0];
  const label = (i) => {
    if (years) {
      return look.date(names[i], { year: 'numeric' });
    }
    const year = i === first || names[i].endsWith('-01') ? { year: 'numeric' } : {};
    return daily
      ? look.date(names[i], { day: 'numeric', month: 'short' })
      : look.date(names[i], { month: names.length > 8 ? 'short' : 'long', ...year });
  };
  return { shown: (i) => shown.has(i), label };
}

function frame(names, look, size) {
  const { colours, rtl } = look;
  const at = ticks(names, look, size.width);
  const text = { color: colours.muted, fontFamily: look.font, fontSize: 12 };
  return {
    animationDuration: 350,
    grid: {
      left: rtl ? 10 : 4,
      right: rtl ? 4 : 10,
      top: 12,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: names,
      axisLine: { onZero: false, lineStyle: { color: colours.muted } },
      axisTick: { alignWithLabel: true, interval: (i) => at.shown(i), lineStyle: { color: colours.muted } },
      axisLabel: {
        ...text,
        interval: (i) => at.shown(i),
        hideOverlap: true,
        formatter: (_, i) => look.draw(at.label(i)),
      },
      axisPointer: {
        show: true,
        type: 'shadow',
        triggerTooltip: false,
        label: { show: false },
        shadowStyle: { color: colours.ink, opacity: 0.06 },
      },
    },
    yAxis: {
      type: 'value',
      position: rtl ? 'right' : 'left',
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { ...text, formatter: (value) => look.draw(look.number(value)) },
      splitLine: { lineStyle: { color: colours.grid } },
    },
  };
}

const heading = (name, look) =>
  look.date(name, { day: name.length === 10 ? 'numeric' : undefined, month: 'long', year: 'numeric' });

/** Bars do not touch while there is room between them. */
const bar = (count) => ({
  type: 'bar',
  barCategoryGap: count > 90 ? '8%' : '22%',
  barMaxWidth: 34,
  emphasis: { disabled: true },
});

/** Cooperation and conflict stacked by month; by act where the answer has `acts`; plain counts where it has neither. */
export function timeline(data, look, size) {
  const periods = filled(data.months);
  const given = new Map(data.months.map((month, i) => [month.month, i]));
  const sided = periods.some((period) => period.cooperation || period.conflict);
  let parts;
  if (data.acts?.length) {
    const taken = { conflicts: 0, series: 0 };
    const next = (of) => look.colours[of][taken[of]++ % look.colours[of].length];
    parts = data.acts.map((act) => ({
      name: act.id,
      label: look.text(act.label),
      colour: next(act.side === 'conflict' ? 'conflicts' : 'series'),
      value: (period) => act.values[given.get(period.month)] ?? 0,
    }));
  } else if (sided) {
    parts = ['cooperation', 'conflict'].map((side) => ({
      name: side,
      label: look.words[side],
      colour: look.colours[side],
      value: (period) => period[side] ?? 0,
    }));
  } else {
    parts = [
      { name: 'events', label: look.words.events, colour: look.colours.accent, value: (period) => period.events ?? 0 },
    ];
  }
  return {
    empty: periods.length === 0,
    option: {
      ...frame(
        periods.map((period) => period.month),
        look,
        size,
      ),
      series: parts.map((part) => ({
        ...bar(periods.length),
        name: part.name,
        stack: 'all',
        itemStyle: { color: part.colour },
        data: periods.map(part.value),
      })),
    },
    grows: true,
    legend: parts.length > 1 ? parts : [],
    column: (i) => ({
      title: heading(periods[i].month, look),
      href: periods[i].href,
      note: look.counted(data.counted ?? 'events', periods[i].events ?? 0),
      lines:
        parts.length > 1
          ? parts.map((part) => ({ ...part, value: part.value(periods[i]) })).filter((line) => line.value > 0)
          : [],
    }),
  };
}

/** Cooperation upwards, conflict downwards, and the difference as a line. */
export function balance(data, look, size) {
  const periods = filled(data.months);
  const { colours, words } = look;
  const option = frame(
    periods.map((period) => period.month),
    look,
    size,
  );
  option.yAxis.axisLabel.formatter = (value) => look.draw(look.number(Math.abs(value)));
  const net = periods.map((period) => (period.cooperation ?? 0) - (period.conflict ?? 0));
  option.series = [
    {
      ...bar(periods.length),
      name: 'cooperation',
      stack: 'all',
      itemStyle: { color: colours.cooperation },
      data: periods.map((period) => period.cooperation ?? 0),
    },
    {
      ...bar(periods.length),
      name: 'conflict',
      stack: 'all',
      itemStyle: { color: colours.conflict },
      data: periods.map((period) => -(period.conflict ?? 0)),
      markLine: {
        silent: true,
        symbol: 'none',
        animation: false,
        label: { show: false },
        lineStyle: { color: colours.muted, type: 'solid', width: 1 },
        data: [{ yAxis: 0 }],
      },
    },
    {
      type: 'line',
      name: 'net',
      data: net,
      symbol: 'none',
      z: 3,
      lineStyle: { color: colours.ink, width: periods.length > 60 ? 1.25 : 1.75 },
      itemStyle: { color: colours.ink },
      emphasis: { disabled: true },
    },
  ];
  return {
    empty: periods.length === 0,
    option,
    grows: true,
    legend: [
      { name: 'cooperation', label: words.cooperation, colour: colours.cooperation },
      { name: 'conflict', label: words.conflict, colour: colours.conflict },
      { name: 'net', label: words.net, colour: colours.ink, mark: 'line' },
    ],
    column: (i) => ({
      title: heading(periods[i].month, look),
      href: periods[i].href,
      lines: [
        { label: words.cooperation, colour: colours.cooperation, value: periods[i].cooperation ?? 0 },
        { label: words.conflict, colour: colours.conflict, value: periods[i].conflict ?? 0 },
        { label: words.net, colour: colours.ink, value: net[i], mark: 'line' },
      ],
    }),
  };
}

/** Events of two dyads or searches over the same months; the second is dashed, so that they differ without colour too. */
export function comparison(data, look, size) {
  const series = data.series.slice(0, 4);
  const periods = filled(series.flatMap((one) => one.months).map(({ month }) => ({ month })));
  const maps = series.map((one) => new Map(one.months.map((month) => [month.month, month])));
  const parts = series.map((one, i) => ({
    name: String(i),
    label: look.text(one.label),
    colour: look.colours.series[i],
    mark: i % 2 ? 'dashed' : 'line',
  }));
  const option = frame(
    periods.map((period) => period.month),
    look,
    size,
  );
  option.xAxis.boundaryGap = periods.length < 3;
  option.xAxis.axisPointer = {
    ...option.xAxis.axisPointer,
    type: 'line',
    lineStyle: { color: look.colours.muted, width: 1, type: 'solid' },
  };
  option.series = parts.map((part, i) => ({
    type: 'line',
    name: part.name,
    symbol: periods.length < 3 ? 'circle' : 'none',
    emphasis: { disabled: true },
    itemStyle: { color: part.colour },
    lineStyle: { color: part.colour, width: 2, type: i % 2 ? [5, 3] : 'solid' },
    data: periods.map((period) => maps[i].get(period.month)?.events ?? 0),
  }));
  return {
    empty: periods.length === 0,
    option,
    legend: parts,
    column: (i) => ({
      title: heading(periods[i].month, look),
      lines: parts.map((part, n) => ({ ...part, value: maps[n].get(periods[i].month)?.events ?? 0 })),
    }),
  };
}
