import { useId } from 'react';

interface WeekBarsProps {
  readonly title: string;
  readonly description: string;
  /** From 0 to 1, the present week last; `undefined`: nothing to show of that week. */
  readonly heights: readonly (number | undefined)[];
  /** The bars are shares of a whole, which is drawn behind them. */
  readonly isShare?: boolean;
}

/** In the drawing's own units. */
const HEIGHT = 40;
const STEP = 20;
const BAR = 14;
/** A week with one of something is to be seen beside a week with a hundred. */
const LEAST = 2;

/** One bar for each week, on a line; its numbers stand beside it and in the table below, not in its colour. */
export function WeekBars({ title, description, heights, isShare = false }: WeekBarsProps) {
  const id = useId();
  const width = heights.length * STEP;
  return (
    <svg
      className="p-bars"
      viewBox={`0 0 ${width} ${HEIGHT + 1}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <path className="p-bars__line" d={`M0 ${HEIGHT + 0.5}H${width}`} />
      {heights.map((height, index) => {
        const x = index * STEP + (STEP - BAR) / 2;
        const drawn = height === undefined ? 0 : Math.max(height * HEIGHT, height > 0 ? LEAST : 0);
        // The weeks are told apart by their place alone.
        return (
          <g key={x}>
            {isShare && height !== undefined && (
              <rect className="p-bars__whole" x={x} y="0" width={BAR} height={HEIGHT} rx="1.5" />
            )}
            <rect x={x} y={HEIGHT - drawn} width={BAR} height={drawn} rx="1.5" />
          </g>
        );
      })}
    </svg>
  );
}
