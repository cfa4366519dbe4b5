/** The few things of a page that need a script; each page reads and works without them. */

/** «/» goes to the search box, as on other sites of search, unless something is being written. */
document.addEventListener('keydown', (event) => {
  const writing = event.target.closest?.('input, textarea, select, [contenteditable]');
  const box = document.querySelector('input[type="search"]');
  if (event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey && box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

/** What is folded away on the screen is wanted on paper. */
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details:not([open])')];
  opened.forEach((details) => (details.open = true));
});
addEventListener('afterprint', () => {
  opened.forEach((details) => (details.open = false));
  opened = [];
});

/** Selects with data-submit send their form at once; without scripts the form's button does. */
document.addEventListener('change', (event) => {
  if (event.target.matches?.('[data-submit]')) {
    event.target.form?.requestSubmit();
  }
});
