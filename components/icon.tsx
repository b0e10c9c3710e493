import type { CSSProperties } from 'react';
import { FILLED_ICONS, LINE_ICONS } from './icon-paths.ts';

export type IconName = keyof typeof FILLED_ICONS | keyof typeof LINE_ICONS;

interface IconProps {
  readonly name: IconName;
  /** In CSS pixels; 16 when absent. */
  readonly size?: number;
}

/** A drawing beside words, never instead of them: screen readers pass over it. */
export function Icon({ name, size }: IconProps) {
  const style: CSSProperties & { '--i'?: string } = size ? { '--i': `${size}px` } : {};
  return (
    <svg
      className={isLine(name) ? 'v-i v-i--line' : 'v-i'}
      style={style}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={isLine(name) ? LINE_ICONS[name] : FILLED_ICONS[name]} fillRule={isLine(name) ? undefined : 'evenodd'} />
    </svg>
  );
}

function isLine(name: IconName): name is keyof typeof LINE_ICONS {
  return Object.hasOwn(LINE_ICONS, name);
}
