/**
 * Horizontal bars under the labels' lines of reading: in Arabic they grow from the right, where the eye stands after the
 * label. They are no axis of time or of a function, so nothing speaks for the left.
 */
export function bars(data, look, size) {
  const rows = data.bars.slice(0, 60);
  const { colours, rtl } = look;
  const text = { color: colours.ink, fontFamily: look.font, fontSize: 13 };
  const longest = Math.min(size.width * 0.42, 220);
  return {
    empty: rows.length === 0,
    height: rows.length * 28 + 12,
    option: {
      animationDuration: 350,
      grid: {
        left: rtl ? 56 : 0,
        right: rtl ? 0 : 56,
        top: 4,
        bottom: 4,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: { type: 'value', inverse: rtl, show: false, max: 'dataMax' },
      yAxis: {
        type: 'category',
        inverse: true,
        position: rtl ? 'right' : 'left',
        data: rows.map((_, i) => String(i)),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          ...text,
          interval: 0,
          width: longest,
          overflow: 'truncate',
          margin: 10,
          formatter: (i) => look.draw(look.text(rows[i].label)),
        },
      },
      series: [
        {
          type: 'bar',
          barWidth: 16,
          itemStyle: { color: colours.accent, borderRadius: rtl ? [2, 0, 0, 2] : [0, 2, 2, 0] },
          showBackground: true,
          backgroundStyle: { color: colours.faint, borderRadius: 2 },
          label: {
            show: true,
            ...text,
            color: colours.muted,
            fontSize: 12,
            position: rtl ? 'left' : 'right',
            formatter: ({ value }) => look.draw(look.number(value)),
          },
          emphasis: { itemStyle: { opacity: 0.85 } },
          data: rows.map((row) => row.value),
        },
      ],
    },
    grows: true,
    legend: [],
    item: ({ dataIndex }) => ({
      title: look.text(rows[dataIndex].label),
      note: look.number(rows[dataIndex].value),
      href: rows[dataIndex].href,
    }),
  };
}
