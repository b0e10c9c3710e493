import type { Ref } from 'react';
import { formatDate, type Words } from '../../../lib/i18n/pages.ts';
import type { HoursProblem } from '../../../lib/schedule/hours-form.ts';
import { nameOfDay } from './hours-weeks.tsx';

interface HoursProblemsProps {
  readonly words: Words;
  readonly problems: readonly HoursProblem[];
  /** How many weeks the form has. */
  readonly weeks: number;
  readonly ref: Ref<HTMLDivElement>;
}

/** What keeps the week from being saved, named day by day. It stands in the page empty, so that it can take the focus. */
export function HoursProblems({ words, problems, weeks, ref }: HoursProblemsProps) {
  return (
    <div className="p-problems" role="alert" tabIndex={-1} ref={ref}>
      {problems.length > 0 && (
        <>
          <p>{words.say('options.hours.error.title')}</p>
          <ul>
            {problems.map((problem) => {
              const text = wordsOf(words, problem, weeks);
              return <li key={`${text} ${problem.shift}`}>{text}</li>;
            })}
          </ul>
        </>
      )}
    </div>
  );
}

function wordsOf(words: Words, { kind, day, value }: HoursProblem, weeks: number): string {
  const { say, language } = words;
  const name = typeof day === 'string' ? formatDate(language, day) : nameOfDay(words, day, weeks);
  switch (kind) {
    case 'hour':
      return say('options.hours.error.hour', { day: name, value });
    case 'missing':
      return say('options.hours.error.missing', { day: name });
    case 'break':
      return say('options.hours.error.break', { day: name });
    case 'conflict':
      return say('options.hours.conflict', { day: name });
    case 'range':
      return say('options.hours.error.range', { day: name });
    case 'no-day':
      return say('options.hours.error.no-day');
    case 'anchor':
      return say('options.hours.anchor.missing');
  }
}
