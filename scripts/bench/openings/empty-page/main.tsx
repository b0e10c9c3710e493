import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTENT_ID, PRESSED_ID } from './ids.ts';

/** The least that React can show: a word, and another one when the first is pressed. */
function EmptyPage() {
  const [isPressed, setPressed] = useState(false);
  return (
    <>
      <button type="button" id={CONTENT_ID} onClick={() => setPressed(!isPressed)}>
        Vigie
      </button>
      {isPressed && <p id={PRESSED_ID}>Vigie</p>}
    </>
  );
}

const container = document.getElementById('root');
if (container) createRoot(container).render(<EmptyPage />);
