import { wordings } from '../wordings.ts';

/** Words that only stand in a portal's own notices, wherever they are found. Each begins where a word does. */
export const UNMISTAKABLE = wordings`
  ^(?:follow|like|find|join) .{2,60} on (?:facebook|instagram|whatsapp|telegram|youtube|tiktok|twitter|linkedin)\.?$
  ^our standards:
  ^have your say:
  newsletters?\b
  sign ?up (?:for|to|now|here|today)
  sign ?in\b
  log ?in\b
  privacy (?:policy|notice|settings)
  cookie (?:policy|settings|preferences)
  (?:use|uses|accept) cookies
  terms (?:of (?:use|service)|and conditions|& conditions)
  all rights reserved
  free trial
  paywall
  e-?paper
  gift (?:cards?|this article)
  unlimited (?:\w+ )?access
  app store
  google play
  on (?:android|ios)\b
  click here
  most (?:read|popular|viewed)\b
  editors?['’]? picks?
  you may also like
  recommended for you
  related (?:stories|articles|posts)
  (?:follow|find|like|contact|about|support|join) us\b
  share this
  (?:leave|post|view) (?:a )?comments?
  back to top
  load more
  skip to (?:main )?content
  unsubscribe
  already a (?:subscriber|member)
  become a (?:\w+ )?(?:member|subscriber|supporter|patron)
  your (?:inbox|e-?mail address)
  an (?:annual|online) subscription
  subscribe (?:now|today|to)
  (?:print|copy) (?:link|this page)
  print this
  e-?mail this
  report a (?:correction|typo|error)
  send us
  tip the newsroom
  never miss a story
  independent journalism
  our (?:free )?(?:app|store|shop|team|partners|journalism|reporting|podcasts?|sponsors?|daily e-?mail|alerts|cookie)
  (?:back|all) issues?\b
  \d+ issues\b
  (?:monthly|weekly|digital|print) (?:magazine|edition|access|subscription)
  (?:start|continue) reading
  sponsored content
  earn (?:an? )?(?:\w+ )?commission
  order your copy
  (?:has not|hasn['’]?t|was not|wasn['’]?t) (?:been )?edited by
  syndicated feed
  (?:e-?mail|write to) us (?:at|on)\b
  welcomes? your (?:comments|letters|views)
  (?:send|e-?mail) (?:your )?letters to
  reserve the right to (?:edit|reject)
  copyright (?:©|\(c\)|(?:19|20)\d\d)
`;
