// Dialogs: a link that leads to a page opens it over the form instead, so that nothing typed is left behind.
(() => {
  'use strict';

  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-dialog-open]');
    if (opener && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const dialog = document.getElementById(opener.dataset.dialogOpen);
      if (!dialog) return;
      event.preventDefault();
      // Closing gives the focus back to where it was: this button, which Safari does not focus on a click.
      opener.focus();
      dialog.showModal();
      return;
    }
    event.target.closest('[data-dialog-close]')?.closest('dialog').close();
  });

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

  // Options first: a ticked box chooses among them.
  const placeAll = (content) => {
    const options = document.createDocumentFragment();
    options.append(...content.querySelectorAll('option[data-append-into]'));
    place(options);
    place(content);
  };

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
        placeAll(content);
        form.reset();
        dialog.close();
      } else if (answer.status === 422) {
        dialog.replaceChildren(content);
        dialog.querySelector('.error-summary, [aria-invalid="true"], input:not([type=hidden])')?.focus();
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
