// Single keys for those who come every day: / searches, n adds, ? lists them. Never while somebody types.
(() => {
  'use strict';

  const types = (element) => element.closest?.('input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]');

  const actions = {
    '/': () => {
      const search = document.querySelector('[data-shortcut-search]');
      search?.focus();
      search?.select();
      return search;
    },
    n: () => {
      const link = document.querySelector('[data-shortcut-new]');
      link?.click();
      return link;
    },
    '?': () => {
      const dialog = document.getElementById('shortcuts');
      dialog?.showModal();
      return dialog;
    },
  };

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (types(event.target) || document.querySelector('dialog[open]')) return;
    // Kept from the browser (Firefox searches on /) only when there was something to do.
    if (Object.hasOwn(actions, event.key) && actions[event.key]()) event.preventDefault();
  });
})();
