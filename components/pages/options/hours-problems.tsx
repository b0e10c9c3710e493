import type { Ref } from 'react';
import { formatDay, type Words } from '../../../lib/i18n/pages.ts';
import type { HoursProblem } from '../../../lib/schedule/hours-form.ts';

interface HoursProblemsProps {
  readonly words: Words;
  readonly problems: readonly HoursProblem[];
  readonly ref: Ref<HTMLDivElement>;
}

/** What keeps the week from being saved, named day by day. It stands in the page empty, so that it can take the focus. */
export function HoursProblems({ words, problems, ref }: HoursProblemsProps) {
  return (
    <div className="p-problems" role="alert" tabIndex={-1} ref={ref}>
      {problems.length > 0 && (
        <>
          <p>{words.say('options.hours.error.title')}</p>
          <ul>
            {problems.map((problem) => {
              const text = wordsOf(words, problem);
              return <li key={`${text} ${problem.shift}`}>{text}</li>;
            })}
          </ul>
        </>
      )}
    </div>
  );
}

function wordsOf({ say, language }: Words, { kind, day, value }: HoursProblem): string {
  const name = formatDay(language, day);
  switch (kind) {
    case 'hour':
      return say('options.hours.error.hour', { day: name, value });
    case 'missing':
      return say('options.hours.error.missing', { day: name });
    case 'break':
      return say('options.hours.error.break', { day: name });
    case 'conflict':
      return say('options.hours.conflict', { day: name });
  }
}
