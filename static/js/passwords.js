// Passwords: shown on demand, generated, their strength as the server rates it; and the block that is there only when one is set now.
(() => {
  'use strict';

  // Without i, l, o, 0 and 1, which are misread when a password is told over the phone: 25 characters of these are 123 bits.
  const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
  const GROUPS = 5;
  const GROUP = 5;

  const letter = () => {
    // Numbers over the last full multiple would make the first letters likelier.
    const limit = 256 - (256 % LETTERS.length);
    const byte = new Uint8Array(1);
    do crypto.getRandomValues(byte); while (byte[0] >= limit);
    return LETTERS[byte[0] % LETTERS.length];
  };
  const generated = () => Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join('')).join('-');

  const inputOf = (button) => document.getElementById(button.getAttribute('aria-controls')) ?? button.closest('.password').querySelector('input');
  const showButtons = () => [...document.querySelectorAll('[data-password-show]')];
  const show = (input, shown) => {
    input.type = shown ? 'text' : 'password';
    for (const button of showButtons()) {
      if (inputOf(button) === input) button.querySelector('span').textContent = shown ? button.dataset.hide : button.dataset.show;
    }
  };

  for (const button of showButtons()) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const input = inputOf(button);
      show(input, input.type === 'password');
    });
  }

  for (const button of document.querySelectorAll('[data-password-generate]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const inputs = button.dataset.passwordGenerate.split(' ').map((id) => document.getElementById(id));
      const password = generated();
      for (const input of inputs) {
        input.value = password;
        show(input, true);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      for (const input of inputs) input.dispatchEvent(new CustomEvent('comptoir:check', { bubbles: true }));
      inputs[0].focus();
      inputs[0].select();
    });
  }

  // Hidden again before it is sent: browsers keep what was typed into text fields.
  document.addEventListener('submit', (event) => {
    for (const button of showButtons()) {
      const input = inputOf(button);
      if (input.form === event.target) show(input, false);
    }
  });

  document.addEventListener('comptoir:checked', (event) => {
    const meter = event.target.querySelector('meter.strength');
    if (!meter || event.detail.strength === undefined) return;
    meter.value = Number(event.detail.strength);
    meter.hidden = false;
  });

  const showChosen = () => {
    for (const block of document.querySelectorAll('[data-shown-when]')) {
      const [name, value] = block.dataset.shownWhen.split('=');
      const controls = [...document.getElementsByName(name)];
      block.hidden = !controls.some((control) => control.value === value && (control.checked || control.matches('select, [type=hidden]')));
    }
  };
  if (document.querySelector('[data-shown-when]')) {
    document.addEventListener('change', showChosen);
    window.addEventListener('pageshow', showChosen);
    showChosen();
  }
})();
