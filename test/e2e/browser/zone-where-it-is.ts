/**
 * An IANA zone in which the wall clock now shows this hour (0 to 23): working hours are kept with their zone,
 * so a test chooses the zone instead of changing the browser's clock.
 */
export function zoneWhereItIs(hour: number, now = new Date()): string {
  const ahead = (((hour - now.getUTCHours()) % 24) + 24) % 24;
  const offset = ahead > 12 ? ahead - 24 : ahead;
  // The names of these zones have their sign turned round: Etc/GMT-5 is five hours ahead.
  return offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}
