import { wordings } from '../wordings.ts';

/** Of what the portal sells or asks for. */
export const OFFERS = wordings`
  ad
  ads? by \S+(?: \S+)?
  advert(?: .{0,20})?
  advertis?e?ments?(?: ?[-–—:|·] ?.{0,40})?
  report (?:this )?ad
  skip ad(?:vertisement)?
  (?:remove|why) (?:this )?ads?\??
  (?:video )?ad feedback
  how relevant is this ad to you\?
  did you encounter any technical issues\?
  other issues
  your effort and contribution in providing this feedback.*
  (?:video|ad|content|audio)\b.{3,40}\b(?:load(?:ed|ing)?|loud|ad)(?: content)?
  sponsored(?: by)?
  paid (?:content|for by .{2,40}|partnership.*)
  paid partner content
  (?:promoted|sponsored|partner|paid) (?:stories|links|content|posts?)
  (?:from )?around the web
  from our (?:partners|sponsors|archives?)
  by (?:taboola|outbrain)
  (?:story|article|content|text|post) (?:continues|resumes|continued)(?: (?:below|after|beneath)(?: (?:the |this )?(?:advert(?:isement)?|ad|video|image|gallery|newsletter.*|promotion))?)?
  (?:after|skip past) newsletter promotion
  shop: .*

  related reads
  related article
  also worth reading
  elsewhere on (?:the )?\S+(?: \S+)?
  top news today
  videos you may like
  followed categories will be added.*
  (?:like|enjoy|enjoying|liked|enjoyed) this (?:story|article|post|newsletter)\?.*
  don['’]?t miss (?:out on )?(?:a|the) (?:story|headlines|thing|beat)\b.*
  the best of .{2,40}, (?:every|each) .*
  you can now listen to .*
  new ?you can now .*

  (?:only )?[$€£]\d+(?:\.\d\d)?(?: a (?:week|month|year))? (?:for|per) (?:your first |the first )?(?:\d+ |\p{L}+ )?(?:weeks?|months?|years?)(?: .{0,30})?
  you(?:['’]?ve| have)? (?:have |reached |read |hit |only )?(?:your |the )?(?:\d+ |last |limit |of |free |monthly )*(?:articles?|stories|limit)(?: (?:left|remaining|of|free|this|month|articles?|stories))*\.?
  (?:no thanks|maybe later|not now|remind me later|cancel (?:any ?time|at any time)|no,? thank you)\.?
  subscribe (?:from|for) .{1,30}
  click to (?:rate|subscribe).*
  ready for more\?
  start writing
  get (?:the )?app
  add us as .{0,40}
  (?:make us|set us as) preferred on \p{L}+
  add .{2,30} on google
  try \d+ free credits and unlock\b.*
  .{2,30} may be compensated if you (?:purchase|buy) something\b.*

  (?:make|set up) a (?:one-off |monthly |regular )?(?:donation|contribution|gift)(?: .{0,20})?
  (?:support|fund|back) (?:independent|quality|local|our|fearless|public|nonprofit|non-profit)\b(?: \p{L}+){1,4}[.!]?
  support .{2,40}['’]s? journalism\b.*
  original reporting and incisive analysis\b.*
  (?:thank you|thanks) for (?:reading|signing up|subscribing|visiting|registering|your (?:support|feedback|interest|registration|subscription))\b.{0,60}

  turn on (?:desktop |push |browser )?notifications
  (?:get|receive|enable|allow|manage) (?:our |free |daily |breaking |the latest |real-time |push |browser |instant |desktop )*(?:news |e-?mail )?(?:alerts?|notifications?|updates|headlines)(?: (?:in|by|on|from|to|via|straight)\b.{0,50})?
  (?:a )?(?:daily|weekly|free|morning|evening|weekday) (?:digest|round-?up|e-?mail|newsletter|briefing|selection)\b.{0,80}
  delivered (?:every|each|daily|weekly|straight|directly|to your|free)\b.{0,50}
  (?:enter )?your (?:e-?mail|name|password|address)(?: address)?\*?
  e-?mail address\*?
  (?:first|last|full) name\*?
  password\*?
  required field.*
  \* ?required.*
  please (?:enter|provide|check|try|select|fill|sign|log|subscribe|consider|support|donate|whitelist|allow|complete|confirm|verify)\b.*
`;
