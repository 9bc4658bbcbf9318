import { wordings } from '../wordings.ts';

/** Labels over lists of other stories, alone on their line. */
export const RELATED = wordings`
  related
  read (?:more|also|next|this next)
  see also
  also (?:read|see)
  also (?:on|in) [\p{L}& ]{2,24}
  related (?:internet |web )?links
  related coverage(?: \(\d+\))?
  (?:more|else|elsewhere|other stories) in the news
  in other news
  in the (?:news|headlines)
  more (?:on this|from|about this|in this series|coverage|headlines|stories|news)
  read more (?:about|from|in|on) [\p{L}\p{N}.’' ]{2,30}
  also from this source
  further reading
  recommended
  you (?:may|might) (?:also )?(?:like|be interested in)
  what to read next
  don['’]?t miss
  editors?['’]? (?:picks?|choice)
  most (?:read|popular|viewed|shared)
  top stories
  latest (?:news|stories|headlines)
  trending(?: now| in (?:the )?\p{L}+(?: \p{L}+)?)?
  (?:more|recommended) for you
  in this section
  you may like
  in case you missed it
  up next
  mehr zum thema
  lesen sie auch
  (?:à )?lire aussi
  lea también
  leggi anche
  leia também
  lees ook
  läs också
  читайте также
  читать также
  по теме
  читайте також
  czytaj też
`;

/** Other labels that fill their line. */
export const LABELS = wordings`
  more (?:(?:articles|coverage|episodes|headlines|news|posts|releases|stories|videos) )?(?:from|on|in|about) [\p{L}\p{N}.’' ]{2,24}
  loading(?:\.{3})?
  comments?(?: \(?\d+\)?)?
  \d+ comments?
  sponsored(?: content| post)?
  paid post
  promoted(?: content)?
  partner content
  advertise(?:ment)?s?
  story continues below(?: advertisement)?
  continue reading
  load more
  show more
  see (?:all|more)(?: [\p{L}]+){0,2}
  view (?:all|more|comments)(?: [\p{L}]+){0,2}
  careers
  watch live
  live updates
  breaking news
  home
  share
  tweet
  print
  email
  facebook
  twitter
  instagram
  whatsapp
  telegram
  youtube
  next
  previous
  top
`;
