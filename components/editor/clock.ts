const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as a person at this desk would say it: "12:03" today, else "10 Mar, 12:03". */
export function clock(at: string, now: Date): string {
  const instant = new Date(at);
  return instant.toDateString() === now.toDateString() ? time.format(instant) : dayAndTime.format(instant);
}
