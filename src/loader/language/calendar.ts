/** The days of the week and the months, in small letters, parted by spaces. */
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
export const MONTHS =
  'january february march april may june july august september october november december';
