/** The whole page once more, composer and all, in a frame of its own site. */
if (window === window.top) {
  addEventListener('DOMContentLoaded', () => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    frame.style.cssText = 'display: block; width: 100%; height: 800px; border: 0';
    document.body.append(frame);
  });
}

export {};
