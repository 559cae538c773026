// Long lists of boxes: a filter over them, and the default that must be one of those ticked.
(() => {
  'use strict';

  // "Élysée" is found by "elysee", as on the server.
  const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const rowsOf = (filter) => [...(filter.closest('[data-field], fieldset') ?? filter.form).querySelectorAll('.choice')]
    .filter((row) => row.querySelector('input')?.name === filter.dataset.filter);

  const filterRows = (filter) => {
    const wanted = folded(filter.value);
    const rows = rowsOf(filter);
    for (const row of rows) row.hidden = !folded(row.textContent).includes(wanted);
    const none = document.getElementById(filter.dataset.none);
    if (none) none.hidden = rows.some((row) => !row.hidden);
  };

  for (const filter of document.querySelectorAll('input[data-filter]')) {
    filter.hidden = false;
    // A <label for> beside it is hidden with it.
    for (const label of filter.labels) label.hidden = false;
    filter.addEventListener('input', () => filterRows(filter));
    filter.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
  }

  const defaultLocation = document.getElementById('default_location_id');
  const boxes = () => [...defaultLocation.form.querySelectorAll('input[name="location_ids"]')];

  const offerTicked = () => {
    const ticked = new Set(boxes().filter((box) => box.checked).map((box) => box.value));
    for (const option of defaultLocation.options) {
      if (option.value) option.hidden = option.disabled = !ticked.has(option.value);
    }
    if (defaultLocation.selectedOptions[0]?.disabled) defaultLocation.value = '';
    // With one location there is nothing to choose.
    if (!defaultLocation.value && ticked.size === 1) defaultLocation.value = [...ticked][0];
  };

  if (defaultLocation?.matches('select')) {
    document.addEventListener('change', (event) => {
      if (event.target.name === 'location_ids') offerTicked();
    });
    window.addEventListener('pageshow', offerTicked);
    offerTicked();
  }
})();
