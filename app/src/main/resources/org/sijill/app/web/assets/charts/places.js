/**
 * Places for the nodes of a network, in pixels: forces as of Fruchterman and Reingold (1991), from a spiral with the
 * strongest in the middle. ECharts has a layout by forces too, but it knows no frame: a large network left it and a small
 * one filled a corner. No random number, so the same network has the same picture.
 */
const STEPS = 320;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * @param breadth of each node, in pixels: no two stand on one another
 * @returns {{x: number, y: number}[]} one place a node, inside width × height, in the order of the nodes
 */
export function places(nodes, links, width, height, breadth) {
  const count = nodes.length;
  const ideal = 0.9 * Math.sqrt((width * height) / Math.max(1, count));
  const at = nodes.map((_, i) => {
    const far = Math.sqrt((i + 0.5) / count) / 2;
    return { x: width * far * Math.cos(i * GOLDEN), y: height * far * Math.sin(i * GOLDEN), dx: 0, dy: 0 };
  });
  const index = new Map(nodes.map((node, i) => [node.id, at[i]]));
  const most = Math.max(1, ...links.map((link) => link.events));
  const pulls = links.map((link) => ({
    from: index.get(link.source),
    to: index.get(link.target),
    by: 0.5 + 0.7 * Math.sqrt(link.events / most),
  }));
  for (let step = 0; step < STEPS; step++) {
    repel(at, ideal);
    attract(pulls, ideal);
    const far = 0.08 * Math.max(width, height) * (1 - step / STEPS);
    for (const node of at) {
      // towards the middle, less so along the longer side
      node.dx -= node.x * 0.22 * (height / width);
      node.dy -= node.y * 0.22;
      const length = Math.hypot(node.dx, node.dy) || 1;
      node.x += (node.dx / length) * Math.min(length, far);
      node.y += (node.dy / length) * Math.min(length, far);
    }
  }
  return apart(fitted(at, width, height), breadth);
}

function repel(at, ideal) {
  for (const node of at) {
    node.dx = 0;
    node.dy = 0;
  }
  for (let i = 0; i < at.length; i++) {
    for (let j = i + 1; j < at.length; j++) {
      const x = at[i].x - at[j].x;
      // labels are wide: what stands beside one another needs more room than what stands above
      const y = (at[i].y - at[j].y) * 1.35;
      const square = Math.max(x * x + y * y, 1);
      const push = (ideal * ideal) / square;
      at[i].dx += x * push;
      at[i].dy += y * push;
      at[j].dx -= x * push;
      at[j].dy -= y * push;
    }
  }
}

function attract(pulls, ideal) {
  for (const { from, to, by } of pulls) {
    const x = from.x - to.x;
    const y = from.y - to.y;
    const pull = (Math.hypot(x, y) / ideal) * by;
    from.dx -= x * pull;
    from.dy -= y * pull;
    to.dx += x * pull;
    to.dy += y * pull;
  }
}

/** Stretched to the frame, each side by itself; two nodes are not stretched to its corners. */
function fitted(at, width, height) {
  const span = (values, room) => {
    const least = Math.min(...values);
    const most = Math.max(...values);
    const scale = Math.min(room / (most - least || 1), 2.5);
    return (value) => (value - (least + most) / 2) * scale + room / 2;
  };
  const x = span(
    at.map((node) => node.x),
    width,
  );
  const y = span(
    at.map((node) => node.y),
    height,
  );
  return at.map((node) => ({ x: x(node.x), y: y(node.y) }));
}

function apart(at, breadth) {
  for (let round = 0; round < 40; round++) {
    for (let i = 0; i < at.length; i++) {
      for (let j = i + 1; j < at.length; j++) {
        const x = at[i].x - at[j].x || 0.1;
        const y = at[i].y - at[j].y || 0.1;
        const distance = Math.hypot(x, y);
        const missing = (breadth[i] + breadth[j]) / 2 + 8 - distance;
        if (missing > 0) {
          const share = missing / distance / 2;
          at[i].x += x * share;
          at[i].y += y * share;
          at[j].x -= x * share;
          at[j].y -= y * share;
        }
      }
    }
  }
  return at;
}
