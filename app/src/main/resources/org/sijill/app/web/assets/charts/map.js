import { classes, stepOf } from './look.js';

/**
 * Where events were: countries shaded by the events that are known of a country only, cities as points of their own. The
 * two are separate layers with separate figures; what is known of a country is never drawn on a city.
 */

/** Equal Earth (Šavrič, Patterson and Jenny 2018): areas are true, so shading does not favour the north. */
const A = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const DEGREE = Math.PI / 180;

const equalEarth = {
  project([longitude, latitude]) {
    const t = Math.asin(M * Math.sin(latitude * DEGREE));
    const t2 = t * t;
    const t6 = t2 * t2 * t2;
    const x = (longitude * DEGREE * Math.cos(t)) / (M * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2)));
    return [x / DEGREE, -(t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))) / DEGREE];
  },
  unproject([px, py]) {
    const x = px * DEGREE;
    const y = -py * DEGREE;
    let t = y;
    for (let i = 0; i < 12; i++) {
      const t2 = t * t;
      const t6 = t2 * t2 * t2;
      t -=
        (t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)) - y) /
        (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2));
    }
    const t2 = t * t;
    const t6 = t2 * t2 * t2;
    const longitude = (M * x * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2))) / Math.cos(t);
    return [longitude / DEGREE, Math.asin(Math.max(-1, Math.min(1, Math.sin(t) / M))) / DEGREE];
  },
};

/** Parts of the map to look at: centre in degrees and how much larger than the world; ECharts takes the projected centre. */
const VIEWS = {
  world: { center: [8, 11], zoom: 1.1 },
  arab: { center: [23.5, 23.5], zoom: 3.6 },
  europe: { center: [16, 54], zoom: 4.2 },
  asia: { center: [84, 26], zoom: 2.2 },
  africa: { center: [18, 2], zoom: 2.3 },
  americas: { center: [-80, 8], zoom: 1.25 },
};

/** Width of the world in kilometres at the equator: how many pixels a state takes. */
const ROUND = 40075;
const SEEN = 11;

let world;

/** The shapes, fetched once for the page. */
export async function prepare(echarts, here) {
  world ??= fetch(here('maps/world.json')).then((answer) =>
    answer.ok ? answer.json() : Promise.reject(new Error(`map: ${answer.status}`)),
  );
  const shapes = await world;
  echarts.registerMap('world', shapes);
  return shapes;
}

/** Points of one size for one number of events: area stands for the count. */
const diameter = (events, most, narrow) => (narrow ? 4 : 5) + (narrow ? 13 : 19) * Math.sqrt(events / most);

export function map(data, look, size, state, shapes) {
  const { colours } = look;
  state.view ??= size.width < 600 ? 'arab' : 'world';
  state.off ??= new Set();
  const view = VIEWS[state.view];
  const height = Math.round(Math.max(300, Math.min(560, size.width / 1.95)));
  const across = Math.min(size.width, height * 2.05);
  const borders = classes(data.countries.map((country) => country.events));
  const shown = new Map(state.off.has('countries') ? [] : data.countries.map((country) => [country.code, country]));
  const cities = state.off.has('cities') ? [] : [...data.cities].sort((a, b) => b.events - a.events);
  const most = Math.max(1, ...data.cities.map((city) => city.events));
  const shade = (code) =>
    shown.get(code)?.events > 0 ? colours.steps[stepOf(shown.get(code).events, borders)] : colours.land;
  const dots = shapes.features
    .map((feature) => feature.properties)
    .filter(
      ({ name, area }) => area && shown.get(name)?.events > 0 && (Math.sqrt(area) / ROUND) * across * view.zoom < SEEN,
    );
  const line = colours.paper;
  return {
    empty: data.countries.length === 0 && data.cities.length === 0,
    height,
    option: {
      geo: {
        map: 'world',
        projection: equalEarth,
        roam: matchMedia('(pointer: fine)').matches ? 'move' : false,
        layoutCenter: ['50%', '50%'],
        layoutSize: across,
        center: equalEarth.project(view.center),
        zoom: view.zoom,
        itemStyle: { areaColor: colours.land, borderColor: line, borderWidth: 0.6 },
        label: { show: false },
        emphasis: {
          label: { show: false },
          itemStyle: { areaColor: null, borderColor: colours.ink, borderWidth: 1.2 },
        },
        select: { disabled: true },
        regions: shapes.features.map(({ properties: { name } }) => ({
          name,
          silent: !shown.has(name),
          itemStyle: { areaColor: shade(name) },
          emphasis: { itemStyle: { areaColor: shade(name) } },
        })),
      },
      series: [
        {
          type: 'scatter',
          coordinateSystem: 'geo',
          name: 'small',
          symbolSize: 8,
          z: 3,
          data: dots.map(({ name, centre }) => ({
            name,
            value: centre,
            itemStyle: { color: shade(name), borderColor: colours.muted, borderWidth: 1 },
          })),
        },
        {
          type: 'scatter',
          coordinateSystem: 'geo',
          name: 'cities',
          z: 4,
          itemStyle: { color: colours.marker, opacity: 0.72, borderColor: colours.paper, borderWidth: 1 },
          emphasis: { itemStyle: { opacity: 1, borderColor: colours.ink } },
          data: cities.map((city) => ({
            value: [city.lon, city.lat],
            symbolSize: diameter(city.events, most, size.width < 600),
          })),
        },
      ],
    },
    legend: [
      { name: 'countries', label: look.words.countries, colour: colours.steps[3] },
      { name: 'cities', label: look.words.cities, colour: colours.marker, mark: 'dot' },
    ],
    scale: state.off.has('countries') ? undefined : { borders },
    views: Object.keys(VIEWS),
    note: data.without > 0 ? look.words.without.replace('#', look.events(data.without)) : '',
    item: ({ componentType, seriesName, name, dataIndex }) => {
      if (componentType === 'series' && seriesName === 'cities') {
        const city = cities[dataIndex];
        return { title: look.text(city.name), note: look.events(city.events), href: city.href };
      }
      const country = shown.get(name);
      return country && { title: look.text(country.name), note: look.events(country.events), href: country.href };
    },
  };
}
