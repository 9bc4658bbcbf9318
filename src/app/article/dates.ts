const LONG = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO 8601 date as "5 March 2025"; what is no such date stays as it is. */
export function dateInWords(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : LONG.format(time);
}
