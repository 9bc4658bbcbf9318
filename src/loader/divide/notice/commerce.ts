import { wordings } from '../wordings.ts';

/** Words that notices are made of, and news at times. */
export const COMMERCE = wordings`
  advertise
  advertisements?
  advertising (?:rates|sales|space|opportunities|enquiries|inquiries)
  newsletter
  subscri(?:be|ption|ptions)
  merchandise
  crowdfund(?:ing)?
  patreon
  donat(?:e|ions?) (?:now|today|here|online|to|via|help)
  portal
  premium
  members?hip
  read more
  register
  inbox
  briefing
  voluntary
  podcasts?
  discount
`;
