// Asks the server about a field when the reader leaves it, and again while she mends it. The rules are the server's alone:
// what comes back is the field's error line, as the whole page would show it.
(() => {
  'use strict';

  const PAUSE_AFTER_LAST_KEY = 500;
  const running = new WeakMap();
  const timers = new WeakMap();
  const lastChecked = new WeakMap();

  const TEXT = 'input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [data-filter]), textarea, select';
  const texts = (block) => [...block.querySelectorAll(TEXT)].filter((control) => control.name);
  const valueOf = (block) => texts(block).map((control) => control.value).join('\n');
  const originalOf = (block) => texts(block).map((control) => control.defaultValue ?? '').join('\n');
  const lineOf = (block) => block.querySelector('.field__error');
  const isPassword = (control) => control.type === 'password' || Boolean(control.closest('.password'));
  const needsMending = (block) => ['invalid', 'warning'].includes(lineOf(block)?.dataset.state);

  const blockOf = (element) => {
    const block = element.closest?.('[data-field]');
    return block?.closest('form[data-check]') ? block : null;
  };

  const fieldsFor = (block, form) => {
    const fields = new FormData(form);
    // A password leaves the page for its own check only.
    if (!texts(block).some(isPassword)) {
      for (const control of form.elements) if (isPassword(control)) fields.delete(control.name);
    }
    return new URLSearchParams(fields);
  };

  // The line itself stays: a screen reader announces changes in a live region that it knows, not a new one.
  const show = (block, html) => {
    const line = lineOf(block);
    const answer = new DOMParser().parseFromString(html, 'text/html').querySelector('.field__error');
    if (!line || !answer) return;
    line.className = answer.className;
    line.dataset.state = answer.dataset.state ?? '';
    line.replaceChildren(...answer.childNodes);
    for (const control of block.querySelectorAll('input, select, textarea')) {
      if (control.type === 'radio' || control.dataset.filter) continue;
      if (line.dataset.state === 'invalid') control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    block.dispatchEvent(new CustomEvent('comptoir:checked', { bubbles: true, detail: { state: line.dataset.state, strength: answer.dataset.strength } }));
  };

  const check = async (block) => {
    const form = block.closest('form[data-check]');
    const name = block.dataset.field;
    clearTimeout(timers.get(block));
    running.get(block)?.abort();
    const request = new AbortController();
    running.set(block, request);
    lastChecked.set(block, valueOf(block));
    try {
      const answer = await fetch(`${form.dataset.check}?field=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { 'HX-Request': 'true', Accept: 'text/html' },
        body: fieldsFor(block, form),
        signal: request.signal,
      });
      // A redirect is a session that ended: said on submit, where nothing is lost.
      if (answer.ok && !answer.redirected) show(block, await answer.text());
    } catch {
      // Aborted, or no connection: the check on submit is the one that counts.
      if (!request.signal.aborted) lastChecked.delete(block);
    }
  };

  // A value may make another one right or wrong: the country a postal code, the password its confirmation.
  const checkWith = (block) => {
    for (const name of (block.dataset.checkWith ?? '').split(' ').filter(Boolean)) {
      const other = block.closest('form').querySelector(`[data-field="${CSS.escape(name)}"]`);
      if (other && valueOf(other).trim() && (lastChecked.has(other) || needsMending(other))) check(other);
    }
  };

  document.addEventListener('focusout', (event) => {
    const block = blockOf(event.target);
    if (!block || block.contains(event.relatedTarget)) return;
    const value = valueOf(block);
    if (!value.trim() || value === (lastChecked.get(block) ?? originalOf(block))) return;
    check(block);
    checkWith(block);
  });

  document.addEventListener('input', (event) => {
    const block = blockOf(event.target);
    if (!block || event.target.dataset.filter || !event.target.matches(TEXT) || !needsMending(block)) return;
    clearTimeout(timers.get(block));
    running.get(block)?.abort();
    timers.set(block, setTimeout(() => {
      check(block);
      checkWith(block);
    }, PAUSE_AFTER_LAST_KEY));
  });

  document.addEventListener('change', (event) => {
    const block = blockOf(event.target);
    if (!block) return;
    if (['checkbox', 'radio'].includes(event.target.type)) {
      if (needsMending(block)) check(block);
    } else if (event.target.matches('select') && event.target.value) {
      checkWith(block);
    }
  });

  // Other scripts that fill a field in (a generated password, an added line) ask for its check.
  document.addEventListener('comptoir:check', (event) => {
    const block = blockOf(event.target);
    if (block) check(block);
  });
})();
