// Lists: filters that refresh the table (htmx does the work), and rows to tick.
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

  const boxes = () => [...document.querySelectorAll('[data-select-row]')];

  const count = () => {
    const all = boxes();
    const ticked = all.filter((box) => box.checked).length;
    for (const box of document.querySelectorAll('[data-select-all]')) {
      box.checked = ticked > 0 && ticked === all.length;
      box.indeterminate = ticked > 0 && ticked < all.length;
    }
    // Without scripts the bar is always there; with them, only when it can do something.
    for (const bar of document.querySelectorAll('[data-bulk]')) bar.hidden = ticked === 0;
    for (const number of document.querySelectorAll('[data-selected-count]')) {
      number.textContent = new Intl.NumberFormat(document.documentElement.lang).format(ticked);
    }
  };

  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-select-all]')) for (const box of boxes()) box.checked = event.target.checked;
    if (event.target.matches('[data-select-all], [data-select-row]')) count();
  });

  const prepare = () => {
    for (const box of document.querySelectorAll('[data-select-all]')) box.closest('[hidden]')?.removeAttribute('hidden');
    count();
  };
  document.addEventListener('htmx:after:swap', prepare);
  window.addEventListener('pageshow', prepare);
})();
