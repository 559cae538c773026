// Dialogs: a link that leads to a page opens it over the form instead, so that nothing typed is left behind.
(() => {
  'use strict';

  const parsed = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };

  const place = (content) => {
    for (const element of content.querySelectorAll('[data-append-into]')) {
      const parent = document.querySelector(element.dataset.appendInto);
      element.removeAttribute('data-append-into');
      if (!parent) continue;
      parent.append(element);
      for (const box of element.querySelectorAll('input:checked')) box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  const say = (content) => {
    for (const said of content.querySelectorAll('[data-dialog-said]')) {
      const line = document.getElementById(said.dataset.dialogSaid);
      if (line) line.textContent = said.textContent;
      said.remove();
    }
  };

  // Options first: a ticked box chooses among them.
  const placeAll = (content) => {
    const options = document.createDocumentFragment();
    options.append(...content.querySelectorAll('option[data-append-into]'));
    place(options);
    const last = content.querySelector('[data-append-into]');
    place(content);
    for (const notice of document.querySelectorAll('[data-until-added]')) notice.remove();
    last?.scrollIntoView({ block: 'nearest' });
    say(content);
  };

  // The hidden button that Enter presses comes first in the form, and nobody sees it.
  const FIRST = '.error-summary, [aria-invalid="true"], .input:not([type=hidden])';

  const fill = (dialog, content) => {
    dialog.replaceChildren(content);
    dialog.querySelector(FIRST)?.focus();
  };

  // What the dialog holds before it is filled, and again once its form has done its work.
  const unfilled = new WeakMap();

  const open = async (dialog, address) => {
    dialog.showModal();
    if (dialog.querySelector('form')) {
      dialog.querySelector(FIRST)?.focus();
      return;
    }
    if (!unfilled.has(dialog)) unfilled.set(dialog, [...dialog.childNodes]);
    const failed = dialog.querySelector('[data-dialog-failed]');
    failed.hidden = true;
    dialog.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { headers: { 'HX-Request': 'true', Accept: 'text/html' }, redirect: 'error' });
      if (answer.ok) fill(dialog, parsed(await answer.text()));
      else failed.hidden = false;
    } catch {
      failed.hidden = false;
    } finally {
      dialog.removeAttribute('aria-busy');
    }
  };

  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-dialog-open]');
    if (opener && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const dialog = document.getElementById(opener.dataset.dialogOpen);
      if (!dialog) return;
      event.preventDefault();
      // Closing gives the focus back to where it was: this button, which Safari does not focus on a click.
      opener.focus();
      open(dialog, opener.href);
      return;
    }
    event.target.closest('[data-dialog-close]')?.closest('dialog').close();
  });

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    const dialog = form.closest('dialog');
    if (!dialog || !('dialogForm' in form.dataset)) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    form.dataset.sending = 'true';
    dialog.setAttribute('aria-busy', 'true');
    const failed = dialog.querySelector('[data-dialog-failed]');
    if (failed) failed.hidden = true;
    try {
      const answer = await fetch(form.getAttribute('action'), {
        method: 'POST',
        headers: { 'HX-Request': 'true', Accept: 'text/html' },
        body: new URLSearchParams(new FormData(form, event.submitter)),
      });
      const content = parsed(await answer.text());
      if (answer.status === 201) {
        dialog.close();
        dialog.replaceChildren(...unfilled.get(dialog));
        placeAll(content);
      } else if (answer.status === 422) {
        fill(dialog, content);
      } else if (failed) {
        failed.hidden = false;
      }
    } catch {
      if (failed) failed.hidden = false;
    } finally {
      delete form.dataset.sending;
      dialog.removeAttribute('aria-busy');
    }
  });
})();
