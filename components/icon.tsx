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
  return isLine(name) ? (
    <Drawing path={LINE_ICONS[name]} size={size} isLine />
  ) : (
    <Drawing path={FILLED_ICONS[name]} size={size} />
  );
}

interface DrawingProps {
  readonly path: string;
  readonly size?: number | undefined;
  /** Drawn with a stroke; filled otherwise. */
  readonly isLine?: boolean;
}

/** One path on a grid of 16. */
export function Drawing({ path, size, isLine: isStroke = false }: DrawingProps) {
  const style: CSSProperties & { '--i'?: string } = size ? { '--i': `${size}px` } : {};
  return (
    <svg
      className={isStroke ? 'v-i v-i--line' : 'v-i'}
      style={style}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} fillRule={isStroke ? undefined : 'evenodd'} />
    </svg>
  );
}

function isLine(name: IconName): name is keyof typeof LINE_ICONS {
  return Object.hasOwn(LINE_ICONS, name);
}
