import type { Say } from '../../../lib/i18n/pages.ts';

/** Where what is written goes and where it does not, as a drawing with its words. */
export function FlowFigure({ say }: { readonly say: Say }) {
  return (
    <svg className="p-flow" viewBox="0 0 876 164" role="img" aria-label={say('firstrun.flow.label')}>
      <rect className="p-flow__device" x="1" y="1" width="560" height="162" rx="12" />
      <text x="24" y="33" className="p-flow__small">
        {say('firstrun.flow.device')}
      </text>
      <Box x={24} y={76} title={say('firstrun.flow.text')} text={say('firstrun.flow.text.where')} />
      <Box x={212} y={76} title={say('popup.title')} text={say('firstrun.flow.reads')} isVigie />
      <Box x={400} y={76} title={say('firstrun.flow.you')} text={say('firstrun.flow.decide')} />
      <path className="p-flow__way" d="M168 108h36m-6-6 6 6-6 6M356 108h36m-6-6 6 6-6 6" />
      <path className="p-flow__way" d="M688 44H292q-12 0-12 12v12m-6-6 6 6 6-6" />
      <Box x={696} y={12} width={179} title={say('firstrun.flow.employer')} text={say('firstrun.flow.sets')} />
      <text x="624" y="36" textAnchor="middle" className="p-flow__small">
        {say('firstrun.flow.settings')}
      </text>
      <path className="p-flow__closed" d="M575 120h82" strokeDasharray="1 6" />
      <path className="p-flow__closed" d="m668 113 14 14m0-14-14 14" />
      <text x="698" y="125">
        {say('firstrun.flow.nothing')}
      </text>
    </svg>
  );
}

interface BoxProps {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly text: string;
  readonly width?: number;
  readonly isVigie?: boolean;
}

function Box({ x, y, title, text, width = 136, isVigie = false }: BoxProps) {
  return (
    <g transform={`translate(${x} ${y})`} className={isVigie ? 'p-flow__box p-flow__box--vigie' : 'p-flow__box'}>
      <rect width={width} height="64" rx="8" />
      <text x={width / 2} y="29" textAnchor="middle">
        {title}
      </text>
      <text x={width / 2} y="48" textAnchor="middle" className="p-flow__small">
        {text}
      </text>
    </g>
  );
}
