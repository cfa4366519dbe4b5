import { places } from './places.js';

/** Who meets whom: the size of a node is its events, the width of a line the meetings of the two. */
const MOST = 120;
const KINDS = ['person', 'state', 'organization', 'other'];
const kindOf = (node) => (node.kind === 'country' ? 'state' : KINDS.includes(node.kind) ? node.kind : 'other');

export function network(data, look, size) {
  const { colours, words } = look;
  const nodes = [...data.nodes].sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1)).slice(0, MOST);
  const names = new Map(nodes.map((node) => [node.id, look.text(node.name)]));
  const most = Math.max(1, ...nodes.map((node) => node.events));
  const links = data.links.filter((link) => names.has(link.source) && names.has(link.target));
  const narrow = size.width < 600;
  const named = new Set(nodes.slice(0, narrow ? 12 : 28).map((node) => node.id));
  const strongest = Math.max(1, ...links.map((link) => link.events));
  const breadth = nodes.map((node) => (narrow ? 6 : 7) + (narrow ? 16 : 27) * Math.sqrt(node.events / most));
  const kinds = KINDS.filter((kind) => nodes.some((node) => kindOf(node) === kind));
  const paint = { person: colours.accent, state: colours.marker, organization: colours.muted, other: colours.grid };
  const height = narrow ? 460 : 600;
  const side = narrow ? 40 : 90;
  const at = places(nodes, links, size.width - 2 * side, height - 60, breadth);
  return {
    empty: nodes.length === 0,
    height,
    option: {
      series: [
        {
          // ECharts stretches what it is given to its frame; a frame of the size of the places leaves them as they are
          type: 'graph',
          layout: 'none',
          ...frameOf(at, side),
          categories: kinds.map((kind) => ({ name: kind, itemStyle: { color: paint[kind] } })),
          data: nodes.map((node, i) => ({
            ...at[i],
            id: node.id,
            name: node.id,
            value: node.events,
            category: kinds.indexOf(kindOf(node)),
            symbolSize: breadth[i],
            itemStyle: { borderColor: colours.paper, borderWidth: 1.5 },
            label: {
              show: named.has(node.id),
              fontSize: 11 + Math.round(3 * Math.sqrt(node.events / most)),
              formatter: () => look.draw(names.get(node.id)),
            },
          })),
          links: links.map((link) => ({
            source: link.source,
            target: link.target,
            value: link.events,
            lineStyle: {
              width: 0.75 + 4.25 * (link.events / strongest),
              opacity: 0.3 + 0.4 * (link.events / strongest),
            },
          })),
          lineStyle: { color: colours.muted, curveness: 0 },
          label: {
            position: 'bottom',
            distance: 3,
            color: colours.ink,
            fontFamily: look.font,
            textBorderColor: colours.paper,
            textBorderWidth: 3,
          },
          labelLayout: { hideOverlap: true },
          emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { opacity: 0.9 } },
          blur: { itemStyle: { opacity: 0.2 }, lineStyle: { opacity: 0.06 }, label: { opacity: 0.25 } },
        },
      ],
    },
    note:
      nodes.length < data.nodes.length
        ? words.strongest.replace('##', look.number(data.nodes.length)).replace('#', look.number(nodes.length))
        : '',
    legend:
      kinds.length > 1
        ? kinds.map((kind) => ({ name: kind, label: words[kind], colour: paint[kind], mark: 'dot' }))
        : [],
    item: ({ dataType, dataIndex }) => {
      if (dataType === 'edge') {
        const link = links[dataIndex];
        return {
          title: `${names.get(link.source)} – ${names.get(link.target)}`,
          note: look.events(link.events),
          href: link.href,
        };
      }
      const node = nodes[dataIndex];
      return { title: names.get(node.id), note: look.events(node.events), href: node.href };
    },
  };
}

function frameOf(at, side) {
  const xs = at.map((place) => place.x);
  const ys = at.map((place) => place.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { left: side + left, top: 24 + top, width: Math.max(...xs) - left || 1, height: Math.max(...ys) - top || 1 };
}
