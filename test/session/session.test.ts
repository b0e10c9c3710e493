import { describe, expect, it } from 'vitest';
import { createSession } from '../../lib/session/session.ts';
import type { SessionState } from '../../lib/session/session-state.ts';
import { aWarning } from './warnings.ts';

/** A session over a text that the test writes; whatever holds « Mme » is warned of. */
function writing() {
  const page = { text: '', place: 'facebook.message 1', checks: 0 };
  const states: SessionState[] = [];
  const session = createSession({
    readText: () => page.text,
    place: () => page.place,
    check: (text) => {
      page.checks += 1;
      return text.includes('Mme') ? [aWarning('name')] : [];
    },
    onState: (state) => states.push(state),
  });
  return { page, session, states };
}

describe('a session', () => {
  it('checks the newest text, and the same text only once', () => {
    const { page, session } = writing();
    page.text = 'Mme Gagnon';
    session.reread();
    session.reread();
    expect(page.checks).toBe(1);
    expect(session.state().warnings).toHaveLength(1);
  });

  it('reads the text afresh at Publish, however late the last reading was', () => {
    const { page, session } = writing();
    page.text = 'Mme Gagnon';
    expect(session.attemptPublish()).toBe(false);
    expect(session.state().asking).toBe(true);
  });

  it('lets every further step of the same text through after « Publier quand même »', () => {
    const { page, session } = writing();
    page.text = 'Mme Gagnon';
    session.attemptPublish();
    session.dispatch({ type: 'publication-accepted' });
    expect(session.attemptPublish()).toBe(true);
    expect(session.attemptPublish()).toBe(true);
  });

  it('asks again when the same text would go to another conversation', () => {
    const { page, session } = writing();
    page.text = 'Mme Gagnon';
    session.attemptPublish();
    session.dispatch({ type: 'publication-accepted' });
    page.place = 'facebook.message 2';
    expect(session.attemptPublish()).toBe(false);
  });

  it('asks again when the text was edited after « Publier quand même »', () => {
    const { page, session } = writing();
    page.text = 'Mme Gagnon';
    session.attemptPublish();
    session.dispatch({ type: 'publication-accepted' });
    page.text = 'Mme Gagnon, encore';
    expect(session.attemptPublish()).toBe(false);
  });

  it('tells each new state, and nothing when nothing changed', () => {
    const { session, states } = writing();
    session.recheck();
    expect(states.at(-1)?.text).toBe('');
    session.reread();
    expect(states).toHaveLength(1);
  });
});
