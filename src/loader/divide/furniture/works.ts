/** What a portal calls a text, as a regular expression. */
export const WORK =
  '(?:article|story|report|post|page|piece|content|press release|transcript|episode|video)';
