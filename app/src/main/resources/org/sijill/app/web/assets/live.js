/**
 * Tells that a watch has added events: `<body data-live>` on pages that list some. The page is not changed under the
 * reader; a line says how many there are and leads to the page with them. The stream sends `event: events` with
 * {"count": n}, how many were added since the message before.
 */
import { look } from './charts/look.js';

if (document.body.dataset.live !== undefined) {
  const words = { ar: 'جديد', en: 'new' };
  const place = document.createElement('p');
  place.className = 'live';
  place.setAttribute('role', 'status');
  (document.querySelector('main') ?? document.body).prepend(place);
  let count = 0;
  const stream = new EventSource('/api/v1/stream');
  stream.addEventListener('events', (message) => {
    const more = Number(JSON.parse(message.data).count);
    if (!(more > 0)) {
      return;
    }
    count += more;
    const page = look();
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = `${words[page.language]}: ${page.events(count)}`;
    place.replaceChildren(link);
  });
  // an open stream keeps a page from being taken back as it was when the reader goes back
  addEventListener('pagehide', () => stream.close());
}
