// Menus are <details>: they open by themselves; this closes them as people expect.
(() => {
  'use strict';

  const open = () => [...document.querySelectorAll('details.menu[open]')];

  document.addEventListener('click', (event) => {
    for (const menu of open()) if (!menu.contains(event.target) && !menu.matches('.menu--nav')) menu.open = false;
  });

  document.addEventListener('focusin', (event) => {
    for (const menu of open()) if (!menu.contains(event.target) && !menu.matches('.menu--nav')) menu.open = false;
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    for (const menu of open()) {
      const hadFocus = menu.contains(document.activeElement) || menu.matches('.menu--nav');
      menu.open = false;
      if (hadFocus) menu.querySelector('summary').focus();
    }
  });
})();
