/**
 * An ISO 8601 day or moment in ms since 1970; NaN for what is none, and for a day that no calendar has. A
 * moment without a zone counts as UTC, so that every machine orders pages alike.
 */
export function momentOf(date: string): number {
  const day = ISO_DATE.exec(date)?.[1];
  if (day === undefined || !isDay(day)) return Number.NaN;
  return Date.parse(WITHOUT_ZONE.test(date) ? `${date}Z` : date);
}

const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const WITHOUT_ZONE = /T[\d:.]+$/;

/** Date takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const start = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(day);
}
