/**
 * Draws the charts of the reading room. A page that has none loads nothing but this file; ECharts comes when a chart comes
 * near the window, and then the page's other charts are drawn as well.
 *
 *     <figure class="chart" data-chart="timeline" data-src="/api/v1/charts/timeline?…" data-label="Acts by month">
 *       <figcaption>…</figcaption>
 *     </figure>
 *     <table>…the same figures…</table>
 *
 * The table is the page's own and stays where it is: for screen readers, for print, for who has no scripts. The drawing is
 * put into the figure as one image with data-label as its name; the keys beside it are buttons, which is why it is not the
 * figure that is the image. Answers at data-src, by data-chart (`label`, `name`: {"ar": …, "en": …}; `href`: a path of this
 * site, wherever a click should lead; every count a number of events unless said otherwise):
 *
 *   timeline    {"months": [{"month": "2013-01", "cooperation": 3, "conflict": 1, "events": 4, "href": …}],
 *                "acts": [{"id": "meet", "label": …, "side": "cooperation|conflict", "values": [3, …]}]}
 *                acts may be left out; their values go with months; "counted": "articles" where it is not events
 *   balance     {"months": [{"month": "2013-01", "cooperation": 3, "conflict": 1, "href": …}]}
 *   comparison  {"series": [{"label": …, "months": [{"month": "2013-01", "events": 4}]}]}
 *   map         {"countries": [{"code": "EGY", "name": …, "events": 9, "href": …}],      known of the country only
 *                "cities": [{"name": …, "country": "EGY", "lat": 30.04, "lon": 31.24, "events": 5, "href": …}], "without": 2}
 *   network     {"nodes": [{"id": …, "name": …, "kind": "person|country|organization", "country": "EGY", "events": 7, "href": …}],
 *                "links": [{"source": id, "target": id, "events": 3, "href": …}]}
 *   calendar    {"days": [{"day": "2025-07-14", "events": 2, "href": …}]}
 *   bars        {"bars": [{"label": …, "value": 12, "href": …}]}                          value: whatever the page counts
 *
 * A `month` of ten characters, «2013-01-17», is a day; periods without events may be left out and are drawn as empty.
 */
import { element, legend, scale, Tip, views } from './charts/parts.js';
import { look, stepOf } from './charts/look.js';

const HERE = new URL('.', import.meta.url);
const here = (name) => new URL(name + new URL(import.meta.url).search, HERE).href;
const KINDS = {
  timeline: ['months', 'timeline'],
  balance: ['months', 'balance'],
  comparison: ['months', 'comparison'],
  map: ['map', 'map'],
  network: ['network', 'network'],
  calendar: ['calendar', 'calendar'],
  bars: ['bars', 'bars'],
};
const HEIGHT = 300;

let library;

/** ECharts as a script of this site, once. */
function echarts() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = here('echarts.min.js');
    script.addEventListener('load', () => resolve(window.echarts));
    script.addEventListener('error', () => reject(new Error('echarts.min.js')));
    document.head.append(script);
  });
  return library;
}

class Chart {
  constructor(figure) {
    this.figure = figure;
    this.state = { off: new Set() };
    this.tools = element('div', 'chart-tools');
    this.stage = element('div', 'chart-stage');
    this.stage.dir = 'ltr';
    this.canvas = element('div', 'chart-canvas');
    this.canvas.setAttribute('role', 'img');
    this.canvas.setAttribute('aria-label', figure.dataset.label || figure.textContent.trim());
    this.stage.append(this.canvas);
    this.tip = new Tip(this.stage);
    this.note = element('p', 'chart-note');
    figure.append(this.tools, this.stage, this.note);
  }

  async load() {
    const kind = KINDS[this.figure.dataset.chart];
    try {
      const [library, module, answer] = await Promise.all([
        echarts(),
        import(here(`charts/${kind[0]}.js`)),
        fetch(this.figure.dataset.src, { headers: { accept: 'application/json' } }),
      ]);
      if (!answer.ok) {
        throw new Error(`${this.figure.dataset.src}: ${answer.status}`);
      }
      this.data = await answer.json();
      this.shapes = await module.prepare?.(library, here);
      this.build = module[kind[1]];
      this.library = library;
      this.draw();
    } catch (failure) {
      this.say(look().words.failed);
      console.warn('chart', failure);
    }
  }

  say(text) {
    this.figure.classList.add('chart-empty');
    this.tools.replaceChildren();
    this.stage.hidden = true;
    this.note.textContent = text;
  }

  draw() {
    const page = look();
    this.width = this.figure.clientWidth;
    const made = this.build(this.data, page, { width: this.width, height: HEIGHT }, this.state, this.shapes);
    if (made.empty) {
      this.say(page.words.none);
      return;
    }
    this.page = page;
    this.made = made;
    this.canvas.style.height = `${made.height ?? HEIGHT}px`;
    this.chart ??= this.listen(this.library.init(this.canvas, null, { renderer: 'svg' }));
    this.chart.resize({ animation: { duration: 0 } });
    this.chart.setOption(
      { ...made.option, legend: this.shown(), animation: page.moves && made.grows === true && !this.moved },
      { notMerge: true },
    );
    this.moved = true;
    this.furnish();
  }

  switched(name) {
    const { off } = this.state;
    if (!off.delete(name)) {
      off.add(name);
    }
  }

  furnish() {
    const { made, page } = this;
    const parts = [];
    if (made.legend.length > 0) {
      parts.push(
        legend(
          made.legend,
          (name) => this.state.off.has(name),
          (name) => this.redrawn(() => this.switched(name)),
        ),
      );
    }
    if (made.views) {
      parts.push(views(made.views, this.state.view, page, (name) => this.redrawn(() => (this.state.view = name))));
    }
    this.tools.replaceChildren(...parts);
    this.note.replaceChildren(...(made.scale ? [scale(made.scale, page, stepOf)] : []), made.note ?? '');
  }

  /** Which series are drawn, told by a legend that is not: the page's own buttons stand for it. */
  shown() {
    const names = this.made.legend.map((entry) => entry.name);
    return {
      show: false,
      data: names,
      selected: Object.fromEntries(names.map((name) => [name, !this.state.off.has(name)])),
    };
  }

  /** Drawn anew after a button; the button is another one then, and keeps the keyboard. */
  redrawn(change) {
    const at = [...this.tools.querySelectorAll('button')].indexOf(document.activeElement);
    change();
    this.draw();
    this.tools.querySelectorAll('button')[at]?.focus();
  }

  listen(chart) {
    chart.on('mousemove', (event) => this.made.item && this.point(this.made.item(event), event.event));
    chart.on('mouseout', () => this.made.item && this.leave());
    chart.on('click', (event) => this.chosen(this.made.item?.(event)?.href));
    chart.getZr().on('mousemove', (event) => this.made.column && this.point(this.columnAt(event), event));
    chart.getZr().on('globalout', () => this.leave());
    chart.getZr().on('click', (event) => this.made.column && this.chosen(this.columnAt(event)?.href));
    return chart;
  }

  /** The whole height of a month answers, not only its bar: a month with few events is hard to hit. */
  columnAt({ offsetX, offsetY }) {
    if (!this.chart.containPixel({ gridIndex: 0 }, [offsetX, offsetY])) {
      return null;
    }
    const at = this.chart.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY])[0];
    const content = this.made.column(at);
    return { ...content, lines: content.lines.filter((line) => !this.state.off.has(line.name)) };
  }

  point(content, { offsetX, offsetY }) {
    if (!content) {
      this.leave();
      return;
    }
    this.tip.show(content, offsetX, offsetY, this.page);
    this.chart.getZr().setCursorStyle(content.href ? 'pointer' : 'default');
  }

  /** Fingers do not hover: the first tap tells, the second follows. */
  chosen(href) {
    if (href && (this.told === href || matchMedia('(hover: hover)').matches)) {
      follow(href);
    }
    this.told = href;
  }

  leave() {
    this.tip.hide();
  }

  resized() {
    if (this.chart && Math.abs(this.figure.clientWidth - this.width) > 1) {
      this.draw();
    }
  }

  /** Whether the figure is still of the page; parts of a page may have been exchanged. */
  alive() {
    if (!this.figure.isConnected) {
      this.chart?.dispose();
    }
    return this.figure.isConnected;
  }
}

/** Only to this site, whatever an answer holds. */
function follow(href) {
  if (new URL(href, location.href).origin === location.origin) {
    location.assign(href);
  }
}

let charts = [];
const seen = new WeakSet();
const redraw = () => {
  charts = charts.filter((chart) => chart.alive());
  charts.forEach((chart) => chart.made && chart.draw());
};
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        begin(target);
      }
    }
  },
  { rootMargin: '240px' },
);
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    charts.find((chart) => chart.figure === target)?.resized();
  }
});

const waiting = new Set();

function begin(figure) {
  near.unobserve(figure);
  waiting.delete(figure);
  const chart = new Chart(figure);
  charts.push(chart);
  sizes.observe(figure);
  chart.load().then(whenIdle);
}

/** A print waits for no drawing: once a page draws one chart, those further down follow when there is time for them. */
function rest() {
  [...waiting].forEach(begin);
}

function whenIdle() {
  (window.requestIdleCallback ?? setTimeout)(rest);
}

addEventListener('beforeprint', rest);

function find() {
  for (const figure of document.querySelectorAll('figure.chart[data-src]')) {
    if (!seen.has(figure) && figure.dataset.chart in KINDS) {
      seen.add(figure);
      waiting.add(figure);
      near.observe(figure);
    }
  }
}

find();
document.addEventListener('htmx:load', () => {
  charts = charts.filter((chart) => chart.alive());
  find();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
matchMedia('print').addEventListener('change', redraw);
new MutationObserver(redraw).observe(document.documentElement, {
  attributeFilter: ['data-theme', 'data-digits', 'lang', 'dir'],
});
document.fonts.ready.then(redraw);
