// Every form: sent once, not left by mistake, and its errors reached by one press.
(() => {
  'use strict';

  const SENT_TWICE_WITHIN = 3000;
  const sentAt = new WeakMap();

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    const now = performance.now();
    if (now - (sentAt.get(form) ?? -Infinity) < SENT_TWICE_WITHIN) {
      event.preventDefault();
      return;
    }
    sentAt.set(form, now);
    event.submitter?.setAttribute('aria-busy', 'true');
  });

  // Back brings the page as it was, its busy button included.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) sentAt.delete(form);
    for (const button of document.querySelectorAll('button[aria-busy]')) button.removeAttribute('aria-busy');
  });

  // Unsaved changes. A form that came back with errors (data-unsaved="changed") was never saved either.
  const unsaved = document.querySelector('form[data-unsaved]');
  if (unsaved) {
    const contents = () => new URLSearchParams(new FormData(unsaved)).toString();
    const written = contents();
    let leaving = false;
    unsaved.addEventListener('submit', () => { leaving = true; });
    window.addEventListener('pageshow', () => { leaving = false; });
    for (const link of unsaved.querySelectorAll('[data-unsaved-discard]')) {
      link.addEventListener('click', () => { leaving = true; });
    }
    window.addEventListener('beforeunload', (event) => {
      if (!leaving && (unsaved.dataset.unsaved === 'changed' || contents() !== written)) event.preventDefault();
    });
  }

  const summary = document.getElementById('error-summary');
  summary?.focus();

  document.addEventListener('click', (event) => {
    const link = event.target.closest('.error-summary a[href^="#"]');
    if (!link) return;
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const control = target?.matches('input, select, textarea, button') ? target : target?.querySelector('input:not([type=hidden], [data-filter]), select, textarea');
    if (!control) return;
    event.preventDefault();
    // The label is what tells the reader where she is.
    (control.closest('[data-field]') ?? control).scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
  });

  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-submit-on-change]')) event.target.form.requestSubmit();
  });
  for (const button of document.querySelectorAll('[data-submit-without-scripts]')) button.hidden = true;

  // "Add my current address": one more line in the list, once.
  for (const button of document.querySelectorAll('[data-append-to]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const list = document.getElementById(button.dataset.appendTo);
      const lines = list.value.split('\n').map((line) => line.trimEnd());
      const isThere = lines.some((line) => line.split('#')[0].trim() === button.dataset.append);
      if (!isThere) {
        list.value = [...lines.filter(Boolean), button.dataset.append, ''].join('\n');
        list.dispatchEvent(new Event('input', { bubbles: true }));
        list.dispatchEvent(new CustomEvent('comptoir:check', { bubbles: true }));
      }
      list.focus();
    });
  }

  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      const said = button.querySelector('[data-copied]');
      if (said) said.hidden = false;
    });
  }
})();
