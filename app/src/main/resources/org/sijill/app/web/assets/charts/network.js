/**
 * Who meets whom. ECharts lays the nodes out by forces from a circle on which they stand by strength, without a random
 * number and without moving on the screen, so the same answer gives the same picture.
 */
const KINDS = ['person', 'state', 'organization', 'other'];
const kindOf = (node) => (node.kind === 'country' ? 'state' : KINDS.includes(node.kind) ? node.kind : 'other');

export function network(data, look, size) {
  const { colours, words } = look;
  const nodes = [...data.nodes].sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
  const names = new Map(nodes.map((node) => [node.id, look.text(node.name)]));
  const links = data.links.filter((link) => names.has(link.source) && names.has(link.target));
  const narrow = size.width < 600;
  const named = new Set(nodes.slice(0, narrow ? 12 : 28).map((node) => node.id));
  const most = Math.max(1, ...nodes.map((node) => node.events));
  const strongest = Math.max(1, ...links.map((link) => link.events));
  const kinds = KINDS.filter((kind) => nodes.some((node) => kindOf(node) === kind));
  const paint = { person: colours.accent, state: colours.marker, organization: colours.cooperation, other: colours.muted };
  const spread = Math.min(size.width, size.height);
  return {
    empty: nodes.length === 0,
    height: narrow ? 460 : 600,
    option: {
      animation: false,
      legend: { show: false, data: kinds },
      series: [{
        type: 'graph', layout: 'force', left: narrow ? 44 : 90, right: narrow ? 44 : 90, top: 28, bottom: 28, preserveAspect: false,
        force: { initLayout: 'circular', layoutAnimation: false, repulsion: [spread * 0.12, spread * 0.7], edgeLength: [spread * 0.08, spread * 0.24], gravity: 0.12, friction: 0.4 },
        categories: kinds.map((kind) => ({ name: kind, itemStyle: { color: paint[kind] } })),
        data: nodes.map((node) => ({
          id: node.id, name: node.id, value: node.events, category: kinds.indexOf(kindOf(node)),
          symbolSize: 7 + 27 * Math.sqrt(node.events / most),
          itemStyle: { borderColor: colours.paper, borderWidth: 1.5 },
          label: { show: named.has(node.id), fontSize: 11 + Math.round(3 * Math.sqrt(node.events / most)), formatter: () => look.draw(names.get(node.id)) },
        })),
        links: links.map((link) => ({
          source: link.source, target: link.target, value: link.events,
          lineStyle: { width: 0.75 + 4.25 * (link.events / strongest), opacity: 0.3 + 0.4 * (link.events / strongest) },
        })),
        lineStyle: { color: colours.muted, curveness: 0 },
        label: { position: 'bottom', distance: 3, color: colours.ink, fontFamily: look.font, textBorderColor: colours.paper, textBorderWidth: 3 },
        labelLayout: { hideOverlap: true },
        emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { opacity: 0.9 } },
        blur: { itemStyle: { opacity: 0.2 }, lineStyle: { opacity: 0.06 }, label: { opacity: 0.25 } },
      }],
    },
    legend: kinds.length > 1 ? kinds.map((kind) => ({ name: kind, label: words[kind], colour: paint[kind], mark: 'dot' })) : [],
    item: ({ dataType, dataIndex }) => {
      if (dataType === 'edge') {
        const link = links[dataIndex];
        return { title: `${names.get(link.source)} – ${names.get(link.target)}`, note: look.events(link.events), href: link.href };
      }
      const node = nodes[dataIndex];
      return { title: names.get(node.id), note: look.events(node.events), href: node.href };
    },
  };
}
