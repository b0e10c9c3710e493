import { expect, it, vi } from 'vitest';
import { onTidyAlarm, type TidyAlarms } from '../../lib/messages/tidy-alarm.ts';

/** The browser's alarms, of which the test rings one. */
function alarmsWith(known: unknown) {
  let listener: Parameters<TidyAlarms['onAlarm']['addListener']>[0] = () => {};
  const alarms = {
    get: vi.fn<TidyAlarms['get']>().mockResolvedValue(known),
    create: vi.fn<TidyAlarms['create']>(),
    onAlarm: { addListener: (heard: typeof listener) => (listener = heard) },
  };
  return { alarms, ring: (name: string) => listener({ name }) };
}

it('rings twice a day', async () => {
  const { alarms, ring } = alarmsWith(undefined);
  const call = vi.fn();
  onTidyAlarm(call, alarms);
  await vi.waitFor(() => expect(alarms.create).toHaveBeenCalledExactlyOnceWith('tidy', { periodInMinutes: 720 }));
  ring('duty');
  expect(call).not.toHaveBeenCalled();
  ring('tidy');
  expect(call).toHaveBeenCalledOnce();
});

it('is not put off by a background that starts again', async () => {
  const { alarms } = alarmsWith({ name: 'tidy' });
  onTidyAlarm(vi.fn(), alarms);
  await vi.waitFor(() => expect(alarms.get).toHaveResolved());
  expect(alarms.create).not.toHaveBeenCalled();
});
