import { MOMENT } from './moment.ts';
import { NETWORK } from './networks.ts';
import { WORK } from './works.ts';
import { wordings } from '../wordings.ts';

/** Of the text as a thing: when it was put up or changed, how long it is, how to keep, hear or pass it on. */
export const STATUS = wordings`
  (?:(?:first |last |originally )?(?:published|updated|modified|posted|edited|created)|date|as of):?(?: on| at)?:? ${MOMENT}.{0,40}
  this was published .* ago
  this (?:story|article) is from .*
  this ${WORK} (?:is more than .{3,20} old|(?:was (?:first |last )?|has been |is )?(?:amended|updated|corrected|edited|published|available)(?: on ${MOMENT}| online| in print)?|(?:may contain|contains) affiliate .{3,40})\.?
  a version of this ${WORK} (?:appear(?:s|ed)|ran|was (?:first |originally )?published)\b.*
  ${MOMENT} ?[·•∙|] ?\p{L}.{2,40}
  \p{L}[\p{L}& ]{2,24} ?[·•|] ?${MOMENT}
  (?:\p{L}[\p{L}& ]{2,24} ?[·•|] ?)?(?:(?:\d+|an?) ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?) ago|yesterday)
  \d{1,2} min(?:ute)?s?

  live(?: now)?:? (?:updated|last updated) .*
  this live (?:blog|page|coverage) (?:is|has) (?:now )?(?:closed|ended).*
  follow (?:our|the) (?:live|full|latest|team|coverage)\b.{0,30}
  (?:show|view|see|jump to) (?:the )?key (?:events|moments)(?: only)?
  (?:now playing|on air(?: now)?|next up|up next|now on air|coming up)\b: .*

  by
  tags
  (?:see|all|more|view(?: all)?|read(?: more)?) (?:stories|articles|posts|more)? ?(?:by|from) \p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+
  heard on \p{Lu}[\p{L} ]{2,40}
  news provided by
  with (?:inputs|reporting|additional reporting|files) (?:from|by) [^,]{2,60}(?:, (?:staff|reporter|correspondent)\b.{0,30})?
  (?:media|press) contacts?: .*
  out of hours: .*
  about this .{2,20}
  why you can trust .{2,40}
  for immediate release
  (?:for release|embargoed).{0,60}
  (?:news|press|media) release
  end of (?:release|story|text)
  list of \d+ items(?: list \d+ of \d+)?
  list \d+ of \d+
  end of list
  \d{1,3} (?:of|/) \d{1,3}(?: ?\|)?
  [\p{L}&]+(?: [\p{L}&]+)?(?: ?[|·•] ?[\p{L}&]+(?: [\p{L}&]+)?){3,12}
  (?:view|show|see|read) (?:all|more|less|comments?|replies|transcript|caption|full .{2,20})
  see more videos

  (?:about )?(?:an? )?\d+[ -]?(?:min(?:ute)?s?|hours?)(?:[ -](?:read|listen|watch|video))
  (?:estimated )?(?:reading|read|listening|watch) time:?(?: .{0,20})?
  reading time:? ?\d+ minutes?
  listen (?:to|now to) (?:this |the )?(?:${WORK}|interview|podcast|audio)(?:[ :(·|-]+\d.{0,10})?
  (?:listen|watch|play|read)(?: (?:now|here|live|video|audio|more|again))?\s*[:»>]*
  (?:play|listen to|listen) (?:live )?(?:radio|live|now)
  \d{1,2}:\d\d(?::\d\d)? ?/ ?\d{1,2}:\d\d(?::\d\d)?
  generate key takeaways
  (?:save|bookmark|print|e-?mail|share|download|copy|report|like|cite|translate|export|gift)(?: (?:(?:this|the) )?(?:${WORK}|link|page|image))?(?: (?:for later|via .{2,12}|on .{2,12}|by .{2,12}|with .{2,12}))?
  link copied!?
  copy link(?: to .*)?
  (?:share|follow|posted?|send)(?: (?:this|it|us))?(?: (?:on|via|by|with|to|in))? ${NETWORK}
  ${NETWORK}(?:(?:,| \||\s?[·•∙/])?\s+${NETWORK}){1,9}
  share(?: this)? via
  share this:
  like this:
  like loading.*
  (?:previous|next) (?:previous|next) post:? .*
`;
