// The index beside a long form follows the section in view.
(() => {
  'use strict';

  const links = [...document.querySelectorAll('.side-index a[href^="#"]')];
  if (links.length && 'IntersectionObserver' in window) {
    const inView = new Set();
    const watcher = new IntersectionObserver((entries) => {
      for (const entry of entries) inView[entry.isIntersecting ? 'add' : 'delete'](entry.target.id);
      const current = links.find((link) => inView.has(link.hash.slice(1)));
      if (!current) return;
      for (const link of links) {
        if (link === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    }, { rootMargin: '-15% 0px -60% 0px' });
    for (const link of links) {
      const section = document.getElementById(link.hash.slice(1));
      if (section) watcher.observe(section);
    }
  }
})();
