// The country decides which parts an address has, in which order and under which names.
// The server knows that; this asks for it when another country is chosen. Every input stays in the page, so nothing typed is lost.
(() => {
  'use strict';

  const country = document.querySelector('select[data-address-format]');
  if (!country) return;

  const formats = new Map();
  let asked = null;

  const optionalMark = (text) => {
    const mark = document.createElement('span');
    mark.className = 'field__optional';
    mark.textContent = text;
    return mark;
  };

  const hintOf = (block, name) => {
    const known = document.getElementById(`${name}-hint`);
    if (known) return known;
    const hint = document.createElement('p');
    hint.className = 'field__hint';
    hint.id = `${name}-hint`;
    block.querySelector('.field__label').after(hint);
    const input = document.getElementById(name);
    input.setAttribute('aria-describedby', `${hint.id} ${input.getAttribute('aria-describedby') ?? ''}`.trim());
    return hint;
  };

  const label = (block, part) => {
    const text = block.querySelector('.field__label');
    text.replaceChildren(part.label);
    if (!part.required && part.optional_text) text.append(' ', optionalMark(part.optional_text));
    if (part.hint || document.getElementById(`${part.name}-hint`)) {
      const hint = hintOf(block, part.name);
      hint.textContent = part.hint ?? '';
      hint.hidden = !part.hint;
    }
    const input = document.getElementById(part.name);
    // A form that lets the browser complain would be held back by it in another language than the page's.
    if (input.form.noValidate) input.required = part.required;
  };

  const arrange = (format) => {
    const form = country.form;
    const focused = document.activeElement;
    const used = new Set(format.fields.map((part) => part.name));
    for (const block of form.querySelectorAll('[data-field^="address_"]')) {
      if (block.dataset.field !== country.name) block.hidden = !used.has(block.dataset.field);
    }
    let before = country.closest('[data-field]');
    for (const part of format.fields) {
      if (part.name === country.name) continue;
      const block = form.querySelector(`[data-field="${CSS.escape(part.name)}"]`);
      if (!block) continue;
      label(block, part);
      // Parts may stand in groups of two; only those beside each other are reordered.
      if (block.parentElement === before.parentElement) {
        if (before.nextElementSibling !== block) before.after(block);
        before = block;
      }
    }
    if (document.activeElement !== focused) focused.focus();
  };

  const change = async () => {
    const code = country.value;
    if (!code) return;
    asked?.abort();
    asked = new AbortController();
    try {
      if (!formats.has(code)) {
        const answer = await fetch(country.dataset.addressFormat + encodeURIComponent(code), {
          headers: { Accept: 'application/json' },
          signal: asked.signal,
        });
        if (!answer.ok) return;
        formats.set(code, await answer.json());
      }
      if (country.value === code) arrange(formats.get(code));
    } catch (error) {
      // Without an answer the fields stay as they are, and the server says on submit what is missing.
      if (error.name !== 'AbortError') formats.delete(code);
    }
  };

  for (const button of document.querySelectorAll('[data-without-scripts]')) button.hidden = true;
  country.addEventListener('change', change);

  // After Back or a reload, the browser may have put another country in than the page came with.
  window.addEventListener('pageshow', () => {
    const written = country.querySelector('option[selected]') ?? country.options[0];
    if (written && written.value !== country.value) change();
  });
})();
