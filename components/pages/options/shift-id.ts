/** Under which id a shift's fields stand: by its day's place in the week or rotation, and its own in the day. */
export function shiftId(day: number, shift: number): string {
  return `hours-${day}-${shift}`;
}
