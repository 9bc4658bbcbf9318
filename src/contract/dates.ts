const LONG = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The day of an ISO 8601 date, in no time zone but its own: "5 March 2025". Else as it is. */
export function dateInWords(date: string): string {
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? '');
  return Number.isNaN(time) ? date : LONG.format(time);
}
