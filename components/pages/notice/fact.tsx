import type { ReactNode } from 'react';

interface FactProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One question of the notice and its answer. */
export function Fact({ title, children }: FactProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
