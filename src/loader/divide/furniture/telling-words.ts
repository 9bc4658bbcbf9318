import { wordings } from '../wordings.ts';

/** Words that tell a line of the portal's own wherever in it they stand. */
export const TELLING_WORDS = wordings`
  \(opens in (?:a )?new (?:window|tab)\)
  expand/collapse submenu for
  \bnot responsible for (?:the )?(?:content|external|third)
  press standards organi[sz]ation
  editors['’] code of practice
  \((?:sponsored|ad|paid|advertisement|promoted|advertorial)\)$
  \bis a reader-supported publication\b
  \bis the home for great culture
  \bvalues your feedback$
  \b(?:free spins|t&cs apply|begambleaware)\b
  \bnewsletter\. sign up here
`;
