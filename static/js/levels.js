// Marks the chosen level's column in the table of permissions.
(() => {
  'use strict';

  const mark = () => {
    const chosen = document.querySelector('input[name="level_id"]:checked')?.value;
    for (const cell of document.querySelectorAll('.matrix [data-level]')) {
      cell.classList.toggle('matrix__column--chosen', cell.dataset.level === chosen);
    }
  };

  if (document.querySelector('input[name="level_id"]')) {
    document.addEventListener('change', (event) => {
      if (event.target.name === 'level_id') mark();
    });
    window.addEventListener('pageshow', mark);
  }
})();
