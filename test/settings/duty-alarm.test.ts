import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onWake, wakeAt } from '../../lib/settings/duty-alarm.ts';

const { alarms } = fakeBrowser;

beforeEach(() => fakeBrowser.reset());

test('there is one alarm, for the next change', async () => {
  wakeAt(1_000, alarms);
  wakeAt(2_000, alarms);
  expect(await alarms.getAll()).toEqual([expect.objectContaining({ scheduledTime: 2_000 })]);
  wakeAt(undefined, alarms);
  await vi.waitFor(async () => expect(await alarms.getAll()).toEqual([]));
});

test('it calls, and alarms of other names do not', async () => {
  const call = vi.fn();
  onWake(call, alarms);
  wakeAt(1_000, alarms);
  const [alarm] = await alarms.getAll();
  if (!alarm) throw new Error('no alarm was set');
  await alarms.onAlarm.trigger({ ...alarm, name: 'other' });
  expect(call).not.toHaveBeenCalled();
  await alarms.onAlarm.trigger(alarm);
  expect(call).toHaveBeenCalledOnce();
});
