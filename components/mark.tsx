import type { CSSProperties } from 'react';
import { Icon } from './icon.tsx';

interface MarkProps {
  /** In CSS pixels; 24 when absent. */
  readonly size?: number;
  /** The lighthouse without its beam: Vigie does not read here any more. */
  readonly isOff?: boolean;
}

/** Vigie's mark in its square. */
export function Mark({ size, isOff = false }: MarkProps) {
  const style: CSSProperties & { '--s'?: string } = size ? { '--s': `${size}px` } : {};
  return (
    <span className={isOff ? 'v-mark v-mark--off' : 'v-mark'} style={style}>
      <Icon name={isOff ? 'mark-off' : 'mark'} />
    </span>
  );
}
