/**
 * Tells that a watch has added events: `<body data-live="">` on pages that list some; its value is the query of the stream,
 * such as "?country=EGY". The page is not changed under the reader; a line says how many there are and leads to the page
 * with them. The stream sends `event: events` with {"count": n}, how many were added since the message before.
 */
import { look } from './charts/look.js';

const NEW = { ar: 'جديد', en: 'New' };

function listen(query) {
  const place = document.createElement('p');
  place.className = 'live';
  place.setAttribute('role', 'status');
  (document.querySelector('main') ?? document.body).prepend(place);
  let count = 0;
  let stream;
  const open = () => {
    stream = new EventSource(`/api/v1/stream${query}`);
    stream.addEventListener('events', (message) => {
      count += Number(JSON.parse(message.data).count) || 0;
      if (count > 0) {
        place.replaceChildren(news(count));
      }
    });
  };
  open();
  // an open stream keeps a browser from holding the page as it is for the way back
  addEventListener('pagehide', () => stream.close());
  addEventListener('pageshow', (event) => event.persisted && open());
}

function news(count) {
  const page = look();
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = `${NEW[page.language]}: ${page.events(count)}`;
  return link;
}

if (document.body.dataset.live !== undefined) {
  listen(document.body.dataset.live);
}
