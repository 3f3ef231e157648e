/** An instant in a zone, with the zone's name: "Tue, 1 Dec 2026, 09:00 (Europe/Berlin)". */
export const inZone = (instant: Date, timeZone: string): string =>
  `${new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant)} (${timeZone})`;

/** The zone of this browser. */
export const zoneOfViewer = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How far a zone's clocks are from UTC at an instant: "GMT+2". */
export const offsetIn = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
