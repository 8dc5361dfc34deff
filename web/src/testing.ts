import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Pages are loaded when they are opened, which takes a moment on a busy machine.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

// jsdom lays nothing out and knows no media; what draws only the rows in view needs some view.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 800 });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 1200 });
window.matchMedia = (media) => {
  const nothing = () => {};
  const list = { matches: false, media, onchange: null, dispatchEvent: () => false };
  return { ...list, addEventListener: nothing, removeEventListener: nothing, addListener: nothing, removeListener: nothing };
};
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
