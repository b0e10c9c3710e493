/** What a person sets for the machine; all else is theirs, and on a shared one it lasts as long as the browser runs. */
const OF_DEVICE: readonly string[] = ['establishment', 'language', 'sharedDevice'];

/** The settings of the machine among these. */
export function ofDevice<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => OF_DEVICE.includes(name)));
}

/** The settings of the person among these. */
export function ofPerson<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !OF_DEVICE.includes(name)));
}
