import { wordings } from '../wordings.ts';

/** Of the readers' own words, and where to send them. */
export const READERS = wordings`
  (?:be the first to|add a|leave a|write a|post a|post your|show|hide|read|view|see|all|open|close|sort|join the|see all|go to) (?:\d+ )?(?:comments?|reply|replies|conversation|discussion|reader comments)(?: \(?\d+\)?)?
  comments? (?:(?:are|is|have been|has been) (?:now |currently )?(?:closed|disabled|turned off|off|moderated)|policy|guidelines|section)\b.{0,40}
  no comments(?: yet)?
  recent (?:posts|comments)
  (?:comments ?)?(?:skip|jump) to comments(?: section)?
  the comments section is closed\b.*
  need to get in touch\?
  be the first to comment.*
  share or comment on this article\b.*
  discussion about this (?:post|article)
  \d+ thoughts? on .*
  in ["“].{2,40}["”]
  reply
  sort by.{0,30}
  newest
  oldest
  most liked
  [\d.,]+k? (?:people )?viewing now

  (?:we are )?no longer accepting comments.*
  the comments below have (?:not )?been moderated.*
  the views expressed in the contents above\b.*
  comments have to be in english\b.*
  save my name, email.*
  notify me of .*

  what do you (?:think|make of).{0,30}(?:comments?|below|let us know|tell us).*
  (?:let us know|tell us)(?: .{0,40})? (?:in the comments|below)\b.*
  we(?:['’]re interested in|['’]d (?:like|love)(?: to hear)?| (?:welcome|value|want|would (?:like|love)))(?: to hear)? your (?:feedback|comments|thoughts|views|opinion)\b.*
  (?:got|have|do you have|know|seen) (?:a|an|any|something|more)? ?(?:news )?(?:story|stories|tip|tips|tip-off|question|questions|photo|video|experience|news|information|view|thoughts)(?: (?:to|about|for|on|you|we|that)\b.{0,60})?[?.] ?.*(?:touch|e-?mail|contact|call|text|tell us|let us know|write|send|ask us|@|whatsapp|submit|form).*
  (?:send|submit|write|share|e-?mail)(?: us)? (?:a|an|your) (?:letter|tip|story|news tip|correction|question|photo|press release|announcement|obituary|event)s?(?: to the editor| to us| here)?
  have your say
  (?:get|keep) in touch
`;
