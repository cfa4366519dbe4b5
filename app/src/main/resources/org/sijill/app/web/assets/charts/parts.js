/**
 * What stands around a drawing: its keys, its scale, the parts of a map, and the slip that follows the pointer. All of it
 * elements with text, never markup: names come from the press, and the page allows no inline style.
 */

export function element(tag, name, text) {
  const made = document.createElement(tag);
  made.className = name;
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

function key(colour, mark = 'block') {
  const made = element('span', `chart-key chart-key-${mark}`);
  made.style.color = colour;
  return made;
}

/** Buttons that hide and show a part of the drawing. */
export function legend(entries, hidden, change) {
  const row = element('div', 'chart-legend');
  for (const entry of entries) {
    const button = element('button', 'chart-toggle');
    button.type = 'button';
    button.setAttribute('aria-pressed', String(!hidden(entry.name)));
    button.append(key(entry.colour, entry.mark), element('span', '', entry.label));
    button.addEventListener('click', () => change(entry.name));
    row.append(button);
  }
  return row;
}

/** What the steps of shading stand for: «1–9», «10–49», «50 +». */
export function scale({ borders }, look, stepOf) {
  const row = element('div', 'chart-scale');
  const from = [1, ...borders];
  from.forEach((least, i) => {
    const upTo = i + 1 < from.length ? from[i + 1] - 1 : null;
    const words =
      upTo === null
        ? look.words.atLeast.replace('#', look.number(least))
        : upTo === least
          ? look.number(least)
          : `${look.number(least)}–${look.number(upTo)}`;
    const step = element('span', 'chart-step');
    step.append(key(look.colours.steps[stepOf(least, borders)]), element('span', '', words));
    row.append(step);
  });
  return row;
}

/** Which part of the world is shown. */
export function views(names, current, look, change) {
  const row = element('div', 'chart-views');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', look.words.view);
  for (const name of names) {
    const button = element('button', 'chart-view', look.words[name]);
    button.type = 'button';
    button.setAttribute('aria-pressed', String(name === current));
    button.addEventListener('click', () => change(name));
    row.append(button);
  }
  return row;
}

/** The slip beside the pointer. */
export class Tip {
  constructor(stage) {
    this.stage = stage;
    this.box = element('div', 'chart-tip');
    this.box.hidden = true;
    this.box.setAttribute('aria-hidden', 'true');
    stage.append(this.box);
  }

  show(content, x, y, look) {
    this.box.dir = look.rtl ? 'rtl' : 'ltr';
    this.box.replaceChildren(element('strong', '', content.title));
    if (content.note) {
      this.box.append(element('span', 'chart-tip-note', content.note));
    }
    for (const line of content.lines ?? []) {
      const row = element('span', 'chart-tip-line');
      row.append(
        key(line.colour, line.mark),
        element('span', '', line.label),
        element('b', '', look.number(line.value)),
      );
      this.box.append(row);
    }
    this.box.hidden = false;
    const room = this.stage.clientWidth - this.box.offsetWidth;
    const beside = x + 14 > room ? x - this.box.offsetWidth - 14 : x + 14;
    this.box.style.left = `${Math.max(0, Math.min(room, beside))}px`;
    this.box.style.top = `${Math.max(0, Math.min(this.stage.clientHeight - this.box.offsetHeight, y + 14))}px`;
  }

  hide() {
    this.box.hidden = true;
  }
}
