const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
/** "10:12", "06.00 GMT", "3:14 PM ET", as a regular expression. */
export const CLOCK =
  '\\d{1,2}[.:]\\d\\d(?::\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:\\(?[a-z]{2,4}\\)?)?';
/** A day without its year, as a regular expression. */
export const DAY_AND_MONTH = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})`;
const DATE = `${DAY_AND_MONTH}(?:,? \\d{4})?`;

/** A day with its year: "March 4, 2024", "Mon 4 Mar 2024", as a regular expression. */
export const DAY = `${DAY_AND_MONTH},? \\d{4}`;

/** "March 4, 2024 at 10:12", "Mon 4 Mar 2024 06.00 GMT", "3:14 PM ET", as a regular expression. */
export const MOMENT = `(?:${DATE}(?:,? (?:at )?${CLOCK})?|${CLOCK}(?:,? (?:on )?${DATE})?)`;
