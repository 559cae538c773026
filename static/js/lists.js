// Lists: filters that refresh the table; htmx does the work.
(() => {
  'use strict';

  // Filters left alone stay out of the address, which people bookmark and send to each other.
  document.addEventListener('htmx:config:request', (event) => {
    const { request, sourceElement } = event.detail.ctx;
    if (!sourceElement.matches('form.toolbar') || !request.body) return;
    for (const [name, value] of [...request.body]) if (value === '') request.body.delete(name);
  });

  // No table in the answer: the session ended, or the server refused. Go there, and the page says which.
  document.addEventListener('htmx:before:swap', (event) => {
    const { ctx, tasks } = event.detail;
    if (!ctx.sourceElement.matches?.('form.toolbar') || tasks[0]?.fragment.childElementCount) return;
    event.preventDefault();
    window.location.assign(ctx.request.action);
  });

  // What came with the new table is for browsers without scripts.
  document.addEventListener('htmx:after:swap', () => {
    for (const button of document.querySelectorAll('[data-submit-without-scripts]')) button.hidden = true;
  });
})();
