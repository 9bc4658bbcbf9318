import { WORK } from './works.ts';
import { wordings } from '../wordings.ts';

/** Of privacy, law, and whose the page is. */
export const LAW = wordings`
  cookies?(?: (?:notice|consent|list))?
  enable cookies.*
  this (?:web)?site uses cookies.*
  we(?: and our (?:\d+ )?(?:partners|vendors))? (?:use cookies|store and/or access|store or access|process)\b.*
  (?:accept|reject|manage|allow) (?:all(?: cookies)?|cookies|preferences|options|choices)
  (?:accept|allow|agree) (?:and|&) (?:continue|close)
  allow \S+(?: \S+)? content\?
  let us know (?:if )?you agree to cookies
  yes,? i (?:agree|accept)
  no,? (?:take me to settings|i (?:do not|don['’]t) (?:agree|accept))
  this content is provided by
  you can (?:change your settings at any time|use the buttons below)\b.*
  allow cookies once
  unfortunately we have been unable to verify if you have consented.*
  (?:we value|about|manage|your) (?:your )?privacy(?: (?:choices|settings|rights|options|preferences))?
  (?:do not|don['’]?t) (?:sell|share)(?: or (?:sell|share))? my (?:personal )?(?:information|info|data)
  (?:your|this) information is (?:being )?handled in accordance with .*
  by (?:clicking|signing up|subscribing|continuing|registering|submitting|creating|entering|using|providing)\b.*(?:you|our|terms|policy).*

  copyright
  (?:©|\(c\) ?(?:19|20)|copyright(?: ?©| ?\(c\)| (?:19|20)\d\d| notice| policy| by)).*
  .{0,60}(?:©|\bcopyright) ?(?:19|20)\d\d.{0,60}
  .{0,40}all rights reserved.*
  registered (?:in|office|company|charity)\b.*
  .{0,40}\bcompany (?:number|no\.?) \w+.*
  (?:re-?publish|re-?use|reprint|licen[cs]e|syndicate) (?:this|our|the)(?: free)? (?:${WORK}|articles|stories|content|work)(?:[ ,].{0,60})?
  licen[cs]ing(?: .{0,20})?
  order (?:re)?prints(?: .*)?
  reprints?(?: (?:and|&) permissions)?
  rights (?:and|&) permissions
  permissions
  imprint
  impressum
  masthead
  proudly powered by .*
  theme: .{2,40}

  our standards:.*
  code of (?:ethics|conduct)
  editorial (?:standards|policy|guidelines|code)
  corrections(?: (?:and|&) clarifications)?
  (?:submissions?|discussions?|comment(?:s|ing)?|community|ethics|refund|privacy|cookies?|ads?|advertising|ai|moderation|complaints)(?: (?:and|&) \p{L}+)? (?:policy|policies|guidelines|charter)
  charter of editorial independence
  (?:(?:digital|products?|subscriptions?|print|our|general|online|website|site|user|app) ){0,3}terms of (?:sale|service|use)
  creative commons licen[cs]e.*
  reuse this content.*
  found a mistake\?.*
  (?:share|send) (?:us )?news tips(?: securely)?
  provide news feedback(?: or report an error)?
  take (?:our|this|the) survey
  suggest a correction
  (?:make a )?complaints?(?: procedure)?
  closed captioning\b.{0,40}
  fcc (?:public (?:inspection )?file|applications)
  eeo (?:report|statement|public file).{0,20}
  public (?:inspection )?file
  (?:all )?(?:market )?(?:quotes?|data) (?:is |are )?delayed (?:by )?(?:a minimum of |at least )?\d+ minutes.*
  we acknowledge (?:the )?(?:aboriginal|traditional|first nations)\b.*
`;

/** How a paragraph of privacy and law begins. */
export const LAW_AT_LENGTH = wordings`
  .{2,20} is using ai to generate takeaways\b
  privacy notice:
  this (?:article|page|story) (?:includes|contains) content provided by\b
  a note about relevant advertising:
  we and our \d+\b
  we (?:and our (?:partners|vendors) )?(?:use|store|process)\b.{0,80}\b(?:cookies|device|personal data)\b
  this (?:web)?site uses cookies
`;
