// The country decides which parts an address has, in which order and under which names.
// The server knows that; this asks for it when another country is chosen. Every input stays in the page, so nothing typed is lost.
(() => {
  'use strict';

  const SELECT = 'select[data-address-format]';
  const formats = new Map();
  // One request at a time for each select: the page's, and that of a dialog over it.
  const running = new WeakMap();

  const optionalMark = (text) => {
    const mark = document.createElement('span');
    mark.className = 'field__optional';
    mark.textContent = text;
    return mark;
  };

  // Within its own block: a dialog has the same fields, under ids with a prefix.
  const inputOf = (block) => block.querySelector('input, select');

  const hintOf = (block) => {
    const known = block.querySelector('.field__hint');
    if (known) return known;
    const input = inputOf(block);
    const hint = document.createElement('p');
    hint.className = 'field__hint';
    hint.id = `${input.id}-hint`;
    block.querySelector('.field__label').after(hint);
    input.setAttribute('aria-describedby', `${hint.id} ${input.getAttribute('aria-describedby') ?? ''}`.trim());
    return hint;
  };

  const label = (block, part) => {
    const text = block.querySelector('.field__label');
    text.replaceChildren(part.label);
    if (!part.required && part.optional_text) text.append(' ', optionalMark(part.optional_text));
    if (part.hint || block.querySelector('.field__hint')) {
      const hint = hintOf(block);
      hint.textContent = part.hint ?? '';
      hint.hidden = !part.hint;
    }
    const input = inputOf(block);
    // A form that lets the browser complain would be held back by it in another language than the page's.
    if (input.form.noValidate) input.required = part.required;
  };

  // The zone goes with the country until somebody chooses one: what nobody touched was a guess too.
  const zoneOf = (form, zone) => {
    const select = form.querySelector('select[name="time_zone"]');
    const guessed = select && (select.dataset.guessed ?? select.querySelector('option[selected]')?.value ?? '');
    if (!select || !('zoneFollowsCountry' in form.dataset) || !zone || select.value !== guessed) return;
    select.value = zone;
    select.dataset.guessed = select.value;
  };

  const arrange = (country, format) => {
    const form = country.form;
    zoneOf(form, format.time_zone);
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

  const change = async (country) => {
    const code = country.value;
    if (!code) return;
    running.get(country)?.abort();
    const asked = new AbortController();
    running.set(country, asked);
    try {
      if (!formats.has(code)) {
        const answer = await fetch(country.dataset.addressFormat + encodeURIComponent(code), {
          headers: { Accept: 'application/json' },
          signal: asked.signal,
        });
        if (!answer.ok) return;
        formats.set(code, await answer.json());
      }
      if (country.value === code) arrange(country, formats.get(code));
    } catch (error) {
      // Without an answer the fields stay as they are, and the server says on submit what is missing.
      if (error.name !== 'AbortError') formats.delete(code);
    }
  };

  for (const button of document.querySelectorAll('[data-without-scripts]')) button.hidden = true;
  document.addEventListener('change', (event) => {
    if (event.target.matches(SELECT)) change(event.target);
  });

  // After Back or a reload, the browser may have put another country in than the page came with.
  window.addEventListener('pageshow', () => {
    for (const country of document.querySelectorAll(SELECT)) {
      const written = country.querySelector('option[selected]') ?? country.options[0];
      if (written && written.value !== country.value) change(country);
    }
  });
})();
