import { type ReadDeployment, readDeployment } from './deployment.ts';

/** Reads a configuration as it was typed or saved; no fault is named when it is no JSON at all. */
export function readConfig(text: string): ReadDeployment {
  const json = parsed(text);
  return json === undefined ? { ok: false, faults: [] } : readDeployment(json);
}

function parsed(text: string): unknown {
  try {
    // Windows' editors begin a file with a byte-order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // SyntaxError: what was typed is no JSON, or not yet.
    return undefined;
  }
}
