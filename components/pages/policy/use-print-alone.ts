import { useEffect, useState } from 'react';

type PrintAlone = readonly [alone: string | undefined, print: (number: string) => void];

/** Which article goes to the printer alone, for as long as it does. */
export function usePrintAlone(onPrint: () => void): PrintAlone {
  const [alone, setAlone] = useState<string>();
  // Once the page shows it: the browser takes the page as it stands when it is asked to print.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article prints, not another way to print
  useEffect(() => {
    if (alone !== undefined) onPrint();
  }, [alone]);
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('afterprint', () => setAlone(undefined), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return [alone, setAlone];
}
