import { COUNTED, WORDS } from './words.js';

/**
 * How this page looks and speaks: its language, digits, colours and type, as charts need them.
 *
 * Colours are custom properties of the stylesheet, so that light, dark and print are decided there. They are asked for
 * through an element and a canvas because a property may be written in any way that CSS knows, and ECharts reads rgb only.
 */

const FALLBACK = {
  '--ink': '#1d1c1a',
  '--muted': '#67635c',
  '--paper': '#fbfaf7',
  '--grid': '#e2ded5',
  '--land': '#ebe8e0',
  '--accent': '#14586b',
  '--cooperation': '#2b8090',
  '--conflict': '#b4472e',
  '--marker': '#c07a12',
};

/** Reads the page anew: called for each drawing, since theme, digits or language may have changed. */
export function look() {
  const html = document.documentElement;
  const language = html.lang.startsWith('en') ? 'en' : 'ar';
  const numbering =
    html.dataset.digits === 'arab' || html.dataset.digits === 'latn'
      ? html.dataset.digits
      : language === 'ar'
        ? 'arab'
        : 'latn';
  const locale = `${language}-u-nu-${numbering}-ca-gregory`;
  const rtl = getComputedStyle(html).direction === 'rtl';
  const numbers = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(language);
  const words = WORDS[language];
  const colours = paints();
  const counted = (what, count) => {
    const forms = COUNTED[what][language];
    return (forms[plural.select(count)] ?? forms.other).replace('#', numbers.format(count));
  };
  return {
    language,
    rtl,
    colours,
    words,
    font: getComputedStyle(document.body).fontFamily,
    moves: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    number: (value) => numbers.format(value),
    /** A date «2013-01» or «2013-01-17» in words; bins are Gregorian months, whatever calendar dates are shown in. */
    date: (text, options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(utc(text)),
    /** «3 articles»: a number of what {@link COUNTED} knows, with its word. */
    counted,
    events: (count) => counted('events', count),
    /** A label in the page's language; in the other one where there is none. */
    text: (label) => (typeof label === 'string' ? label : label?.[language] || label?.ar || label?.en || ''),
    /**
     * Text for the drawing. Drawings stand in a left-to-right box, for in a right-to-left one browsers turn the anchors of
     * SVG text around and ECharts does not know; so each text says its own direction.
     */
    draw: (text) => `${rtl ? '\u2067' : '\u2066'}${text}\u2069`,
  };
}

/** «2013-01» or «2013-01-17» as a moment. */
export function utc(text) {
  const [year, month, day] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day || 1));
}

function paints() {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const rgb = (css) => {
    probe.style.color = '';
    probe.style.color = css;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    return `rgb(${[...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join(',')})`;
  };
  const found = {};
  for (const [name, fallback] of Object.entries(FALLBACK)) {
    found[name.slice(2)] = rgb(`var(${name}, ${fallback})`);
  }
  /** A colour between two, in a space in which equal steps look equal. */
  found.mix = (from, to, share) => rgb(`color-mix(in oklab, ${to} ${Math.round(share * 100)}%, ${from})`);
  // resolved now: the probe does not stay
  found.steps = [0.26, 0.44, 0.62, 0.8, 1].map((share) => found.mix(found.paper, found.accent, share));
  // the colour of conflict is left to conflict
  found.series = [
    found.accent,
    found.marker,
    found.mix(found.accent, found.paper, 0.5),
    found.muted,
    found.mix(found.marker, found.paper, 0.5),
    found.mix(found.muted, found.paper, 0.5),
  ];
  found.conflicts = [0, 0.35, 0.6].map((share) => found.mix(found.conflict, found.paper, share));
  found.faint = found.mix(found.paper, found.ink, 0.06);
  delete found.mix;
  probe.remove();
  return found;
}

/** Ink or paper, whichever stands out more from that ground (relative luminance as of WCAG 2). */
export function readable(ground, { ink, paper }) {
  const luminance = (rgb) =>
    rgb
      .match(/\d+/g)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0.05);
  const contrast = (colour) => Math.max(luminance(colour) / luminance(ground), luminance(ground) / luminance(colour));
  return contrast(ink) > contrast(paper) ? ink : paper;
}

/**
 * Borders of up to five classes for counts that reach from one to many: rounded quantiles of the values, so that one
 * country with most of the events does not leave all others pale.
 */
export function classes(values) {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const borders = [];
  for (const share of [0.2, 0.4, 0.6, 0.85]) {
    const value = sorted[Math.floor(share * (sorted.length - 1))] ?? 1;
    const border = Math.max(2, round(value));
    if (border > (borders.at(-1) ?? 1) && border <= sorted.at(-1)) {
      borders.push(border);
    }
  }
  return borders;
}

/** The nearest of 1, 2, 3, 5, 10, 20, 30, 50 … */
function round(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const nearest = [1, 2, 3, 5, 10].reduce((best, next) =>
    Math.abs(next * power - value) < Math.abs(best * power - value) ? next : best,
  );
  return nearest * power;
}

/** Which of the five steps a value takes among those borders: few classes still reach from pale to full. */
export function stepOf(value, borders) {
  const at = borders.filter((border) => value >= border).length;
  return borders.length === 0 ? 2 : Math.round((at * 4) / borders.length);
}
