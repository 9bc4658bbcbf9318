import { wordings } from '../wordings.ts';

/** What an offer may end with. */
const WHEN =
  '(?: (?:today|now|online|here|to continue|for free|with us|(?:in|within) (?:just |under )?(?:(?:a few|\\p{L}+|\\d+) )?(?:seconds|minutes)))*[.!]?';

/** What is offered: "Open an account in minutes", "Claim your free gift", "Switch now and save". */
export const OFFERS = wordings`
  (?:open|create|start|set up|get|claim|activate|choose|request|order|redeem) (?:an?|your|my)(?: [\p{L}-]+){0,3} (?:account|card|policy|plan|quote|offer|bonus|deal|trial|gift|loan|mortgage|voucher|profile|tickets?)${WHEN}
  (?:open|create|start|set up|sign up|join|apply|register|switch|get|check|find|compare|book|order|claim)(?: [\p{L}-]+){0,5} in (?:just |under |only )?(?:(?:a few|an?|\p{L}+|\d+) )?(?:seconds|minutes?)[.!]?
  (?:sign up|join|apply|register|switch|enrol|enroll|get started|book|order|buy|shop|subscribe)(?: (?:online|free|for free|in store))? (?:now|today|online|here)(?: and save(?: [\p{L}\d£$€%]+){0,3})?[.!]?
  (?:try|get|use|read|watch)(?: [\p{L}-]+){1,4} free for (?:\p{L}+|\d+) (?:days|weeks|months?)[.!]?
  (?:compare|find|see|shop|browse|get) (?:the )?(?:best|latest|cheapest|lowest|top)(?: [\p{L}-]+){0,2} (?:deals|rates|prices|quotes|offers|savings|discounts)${WHEN}
  (?:book|check|reserve|find|get) your(?: [\p{L}-]+){0,2} (?:tickets?|seats?|place|eligibility|credit score|spot)${WHEN}
`;
