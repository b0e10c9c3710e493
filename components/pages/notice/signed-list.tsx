import { Icon } from '../../icon.tsx';

interface SignedListProps {
  /** A check for what is kept, a cross for what is not. */
  readonly sign: 'ok' | 'close';
  readonly lines: readonly string[];
}

/** Lines that bear one sign; the title above says the same in words. */
export function SignedList({ sign, lines }: SignedListProps) {
  return (
    <ul className="p-signed">
      {lines.map((line) => (
        <li key={line}>
          <Icon name={sign} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
