import { rememberedLine } from '../language/remember.ts';

/** Whether a line is of the portal's template: page furniture, or a line about a picture. */
export const isTemplate = rememberedLine((line) => isFurniture(line) || isPictureLine(line));

/**
 * Whether a line is page furniture: what a portal's template puts around every text, whatever it says. Only
 * whole lines count, so that a headline with some of its words is none.
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return line.length <= LONGEST_LAW && LONG_LAW.test(line);
  return (
    FURNITURE.test(line) ||
    TELLING.test(line) ||
    PAID_BY.test(line) ||
    SOURCE.test(line) ||
    LONG_LAW.test(line)
  );
}

/** Whether a line tells of a picture: whose it is, what it shows, how to open it. */
export function isPictureLine(line: string): boolean {
  return line.length <= LONGEST_CAPTION && (PICTURE.test(line) || CREDITED.test(line));
}

/** UTF-16 code units. */
const LONGEST = 260;
const LONGEST_CAPTION = 300;
const LONGEST_LAW = 900;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const CLOCK = '\\d{1,2}[.:]\\d\\d(?::\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:\\(?[a-z]{2,4}\\)?)?';
const DATE = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?`;
/** "March 4, 2024 at 10:12", "Mon 4 Mar 2024 06.00 GMT", "3:14 PM ET". */
const MOMENT = `(?:${DATE}(?:,? (?:at )?${CLOCK})?|${CLOCK}(?:,? (?:on )?${DATE})?)`;
const NETWORK =
  '(?:facebook|twitter|x|linkedin|instagram|whatsapp|telegram|reddit|pinterest|youtube|tiktok|threads|bluesky|mastodon|messenger|flipboard|google news|apple news|email|e-mail|print|sms|copy link|link|more|share)';
const WORK =
  '(?:article|story|report|post|page|piece|content|press release|transcript|episode|video)';

/** Of the page as a machine. */
const SITE = [
  `search the web|manage your account|your \\S+ account|(?:log|sign) in to your .{2,30}|press shift question mark .*|keyboard shortcuts.{0,30}|(?:play|pause|increase|decrease|seek|volume|mute|unmute|fullscreen)[\\p{L}/ ]{0,20}(?:space|volume|forward|backward|backwards|f|m|\\d+%|[↑↓→←])+|please use .{3,40} for a more accessible video player`,
  `click to (?:share|email|print|open|tweet|copy)\\b.*|expand\\/collapse .{2,20}|jump (?:directly )?to (?:the )?(?:main )?content`,
  `(?:us|uk|international|global|asia|europe) edition|edition|topics you follow|find anything you save\\b.*|my (?:profile|feed|library|saved .{3,12})|text size .{2,30}|in section entire website|settings|hot on the web`,
  `skip links|(?:show|hide|open|close|toggle|expand|collapse)(?:/(?:open|close|hide|collapse|expand))? (?:more )?(?:the )?(?:navigation|news|sub)? ?(?:menu|sections?|options|submenu)?(?: for .{2,30})?|show more .{2,24} sections?`,
  `(?:keyboard shortcuts|accessibility|navigation) (?:for .{3,30}|links|menu)|click here to search|caret-(?:left|right|up|down)|chevron.{0,12}|toggle (?:more )?options|embed|transcript`,
  `sign ?in|log ?in|log ?on|register|sign ?up|subscribe|donate|menu|search|sections|follow|following|more options|my news|e-?paper|newsletters?`,
  `skip (?:to |past )?(?:main |the )?(?:content|navigation|search|newsletter.*|advertisement|ad)`,
  `(?:go|return|back) to (?:the )?(?:home ?page|top(?: of (?:the )?page)?|all news|news|front page)`,
  `(?:open|close|toggle|show|hide|expand|collapse|main|site|primary|mobile) ?(?:the )?(?:main |site |navigation |search |side)?(?:menu|navigation|nav|search|bar|sidebar)`,
  `(?:\\[\\d{1,3}\\] ?[^[\\]]{1,30}){3,}`,
  `home ?page|site ?map|rss(?: feeds?)?|faqs?|help (?:center|centre|desk)|my account|sign out|log ?out`,
  `accessibility(?: (?:statement|help|links))?|code of (?:ethics|conduct)|editorial (?:standards|policy|guidelines|code)`,
  `corrections(?: (?:and|&) clarifications)?|(?:make a )?complaints?(?: procedure)?|(?:imprint|impressum|masthead)`,
  `(?:please |you need to )?(?:enable|turn on|activate) javascript(?: .*)?|please (?:disable|turn off|pause) your ad ?-?blocker.*`,
  `(?:error|problem) loading .*|loading .{0,20}|please (?:wait|try again)(?: later)?\\.?|something went wrong\\.?.*`,
  `this (?:site|page|form) is protected by recaptcha.*|your browser (?:does not|doesn['’]?t|is not) .*`,
  `(?:change|select|choose|switch) (?:your )?(?:edition|language|region|country|location)|edition: ?\\p{L}+`,
  `scroll (?:down |to |for )(?:continue|more|read more)?.*|tap to .{2,20}|swipe .{2,20}|expand|collapse|close|dismiss`,
];

/** Of privacy and law. */
const LAW = [
  `yes,? i (?:agree|accept)|no,? (?:take me to settings|i (?:do not|don['’]t) (?:agree|accept))|let us know (?:if )?you agree to cookies|allow \\S+(?: \\S+)? content\\?|(?:accept|allow|agree) (?:and|&) (?:continue|close)`,
  `closed captioning\\b.{0,40}|fcc (?:public (?:inspection )?file|applications)|eeo (?:report|statement|public file).{0,20}|public (?:inspection )?file|proudly powered by .*|theme: .{2,40}`,
  `(?:your|this) information is (?:being )?handled in accordance with .*|we acknowledge (?:the )?(?:aboriginal|traditional|first nations)\\b.*`,
  `(?:we value|about|manage|your) (?:your )?privacy(?: (?:choices|settings|rights|options|preferences))?`,
  `(?:do not|don['’]?t) (?:sell|share)(?: or (?:sell|share))? my (?:personal )?(?:information|info|data)`,
  `(?:accept|reject|manage|allow) (?:all(?: cookies)?|cookies|preferences|options|choices)|cookies?(?: (?:notice|consent|list))?`,
  `we(?: and our (?:\\d+ )?(?:partners|vendors))? (?:use cookies|store and\\/or access|store or access|process)\\b.*|this (?:web)?site uses cookies.*`,
  `by (?:clicking|signing up|subscribing|continuing|registering|submitting|creating|entering|using|providing)\\b.*(?:you|our|terms|policy).*`,
  `(?:©|\\(c\\) ?(?:19|20)|copyright(?: ?©| ?\\(c\\)| (?:19|20)\\d\\d| notice| policy| by)).*|copyright|.{0,60}(?:©|\\bcopyright) ?(?:19|20)\\d\\d.{0,60}`,
  `.{0,40}all rights reserved.*|registered (?:in|office|company|charity)\\b.*|.{0,40}\\bcompany (?:number|no\\.?) \\w+.*`,
  `(?:re-?publish|re-?use|reprint|licen[cs]e|syndicate) (?:this|our|the)(?: free)? (?:${WORK}|articles|stories|content|work)(?:[ ,].{0,60})?|licen[cs]ing(?: .{0,20})?`,
  `order (?:re)?prints(?: .*)?|reprints?(?: (?:and|&) permissions)?|rights (?:and|&) permissions|permissions`,
  `(?:all )?(?:market )?(?:quotes?|data) (?:is |are )?delayed (?:by )?(?:a minimum of |at least )?\\d+ minutes.*|our standards:.*`,
];

/** Of the text as a thing: when it was put up, changed, how long it is, how to keep or hear it. */
const STATUS = [
  `this was published .* ago|generate key takeaways|oops,? something went wrong.*|why you can trust .{2,40}|thank you!?|close|cancel|submit|other issues|your effort and contribution in providing this feedback.*|see more videos|click to (?:rate|subscribe).*|x\\.x|(?:\\d(?:\\.\\d)?x ?){2,}|reading time:? ?\\d+ minutes?|slow average fast|suggest a correction`,
  `live(?: now)?:? (?:updated|last updated) .*|this (?:story|article) is from .*|this live (?:blog|page|coverage) (?:is|has) (?:now )?(?:closed|ended).*|\\d{1,2} min(?:ute)?s?`,
  `(?:after|skip past) newsletter promotion|list of \\d+ items(?: list \\d+ of \\d+)?|list \\d+ of \\d+|end of list|by|heard on \\p{Lu}[\\p{L} ]{2,40}`,
  `${MOMENT} ?[·•∙|] ?\\p{L}.{2,40}|discussion about this (?:post|article)|ready for more\\?|news provided by|about this .{2,20}`,
  `\\p{L}[\\p{L}& ]{2,24} ?[·•|] ?${MOMENT}|(?:\\p{L}[\\p{L}& ]{2,24} ?[·•|] ?)?(?:(?:\\d+|an?) ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?) ago|yesterday)`,
  `(?:show|view|see|jump to) (?:the )?key (?:events|moments)(?: only)?|tags|(?:see|all|more|view(?: all)?|read(?: more)?) (?:stories|articles|posts|more)? ?(?:by|from) \\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}’'-]+`,
  `(?:now playing|on air(?: now)?|next up|up next|now on air|coming up)\\b: .*|(?:play|listen to|listen) (?:live )?(?:radio|live|now)|\\d{1,2}:\\d\\d(?::\\d\\d)? ?\\/ ?\\d{1,2}:\\d\\d(?::\\d\\d)?`,
  `(?:(?:first |last |originally )?(?:published|updated|modified|posted|edited|created)|date|as of):?(?: on| at)?:? ${MOMENT}.{0,40}`,
  `this ${WORK} (?:is more than .{3,20} old|(?:was (?:first |last )?|has been |is )?(?:amended|updated|corrected|edited|published|available)(?: on ${MOMENT}| online| in print)?|(?:may contain|contains) affiliate .{3,40})\\.?`,
  `for immediate release|(?:for release|embargoed).{0,60}|(?:news|press|media) release|end of (?:release|story|text)`,
  `a version of this ${WORK} (?:appear(?:s|ed)|ran|was (?:first |originally )?published)\\b.*`,
  `we(?:['’]re interested in|['’]d (?:like|love)(?: to hear)?| (?:welcome|value|want|would (?:like|love)))(?: to hear)? your (?:feedback|comments|thoughts|views|opinion)\\b.*`,
  `(?:about )?(?:an? )?\\d+[ -]?(?:min(?:ute)?s?|hours?)(?:[ -](?:read|listen|watch|video))|(?:estimated )?(?:reading|read|listening|watch) time:?(?: .{0,20})?`,
  `listen (?:to|now to) (?:this |the )?(?:${WORK}|interview|podcast|audio)(?:[ :(·|-]+\\d.{0,10})?|(?:listen|watch|play|read)(?: (?:now|here|live|video|audio|more|again))?\\s*[:»>]*`,
  `(?:save|bookmark|print|e-?mail|share|download|copy|report|like|cite|translate|export|gift)(?: (?:(?:this|the) )?(?:${WORK}|link|page|image))?(?: (?:for later|via .{2,12}|on .{2,12}|by .{2,12}|with .{2,12}))?|link copied!?|copy link(?: to .*)?`,
  `(?:share|follow|posted?|send)(?: (?:this|it|us))?(?: (?:on|via|by|with|to|in))? ${NETWORK}`,
  `${NETWORK}(?:(?:,| \\||\\s?[·•∙/])?\\s+${NETWORK}){1,9}`,
  `[\\p{L}&]+(?: [\\p{L}&]+)?(?: ?[|·•] ?[\\p{L}&]+(?: [\\p{L}&]+)?){3,12}`,
  `follow (?:our|the) (?:live|full|latest|team|coverage)\\b.{0,30}`,
  `\\d{1,3} (?:of|/) \\d{1,3}(?: ?\\|)?|(?:view|show|see|read) (?:all|more|less|comments?|replies|transcript|caption|full .{2,20})`,
];

/** Of what the portal sells or asks for. */
const OFFER = [
  `(?:related reads|also worth reading|elsewhere on (?:the )?\\S+(?: \\S+)?|top news today|by (?:taboola|outbrain)|support .{2,40}['’]s? journalism\\b.*)`,
  `sponsored(?: by)?|enable cookies.*|unfortunately we have been unable to verify if you have consented.*|(?:we are )?no longer accepting comments.*|the comments below have (?:not )?been moderated.*|save my name, email.*|(?:previous|next) (?:previous|next) post:? .*|like this:|share this:|like loading.*`,
  `(?:video )?ad feedback|related article|how relevant is this ad to you\\?|did you encounter any technical issues\\?|videos you may like|paid partner content|(?:video|ad|content|audio)\\b.{3,40}\\b(?:load(?:ed|ing)?|loud|ad)(?: content)?|recent (?:posts|comments)|notify me of .*`,
  `you can now listen to .*|new ?you can now .*|the best of .{2,40}, (?:every|each) .*`,
  `(?:like|enjoy|enjoying|liked|enjoyed) this (?:story|article|post|newsletter)\\?.*|original reporting and incisive analysis\\b.*|don['’]?t miss (?:out on )?(?:a|the) (?:story|headlines|thing|beat)\\b.*|followed categories will be added.*`,
  `get the app|start writing|shop: .*|subscribe (?:from|for) .{1,30}`,
  `(?:advertise(?: with us)?|careers|contact(?: us)?|privacy(?: policy)?|terms(?: (?:of use|of service|& conditions|and conditions))?|about(?: us)?|help)(?: ?[·•|∙] ?.{2,40}){1,9}`,
  `ad`,
  `advertis?e?ments?(?: ?[-–—:|·] ?.{0,40})?|advert(?: .{0,20})?|ads? by \\S+(?: \\S+)?|report (?:this )?ad|skip ad(?:vertisement)?|(?:remove|why) (?:this )?ads?\\??|paid (?:content|for by .{2,40}|partnership.*)`,
  `(?:story|article|content|text|post) (?:continues|resumes|continued)(?: (?:below|after|beneath)(?: (?:the |this )?(?:advert(?:isement)?|ad|video|image|gallery|newsletter.*|promotion))?)?`,
  `(?:from )?around the web|from our (?:partners|sponsors|archives?)|(?:promoted|sponsored|partner|paid) (?:stories|links|content|posts?)`,
  `(?:only )?[$€£]\\d+(?:\\.\\d\\d)?(?: a (?:week|month|year))? (?:for|per) (?:your first |the first )?(?:\\d+ |\\p{L}+ )?(?:weeks?|months?|years?)(?: .{0,30})?`,
  `you(?:['’]?ve| have)? (?:have |reached |read |hit |only )?(?:your |the )?(?:\\d+ |last |limit |of |free |monthly )*(?:articles?|stories|limit)(?: (?:left|remaining|of|free|this|month|articles?|stories))*\\.?`,
  `(?:no thanks|maybe later|not now|remind me later|cancel (?:any ?time|at any time)|no,? thank you)\\.?`,
  `(?:make|set up) a (?:one-off |monthly |regular )?(?:donation|contribution|gift)(?: .{0,20})?|(?:support|fund|back) (?:independent|quality|local|our|fearless|public|nonprofit|non-profit)\\b(?: \\p{L}+){1,4}[.!]?`,
  `(?:thank you|thanks) for (?:reading|signing up|subscribing|visiting|registering|your (?:support|feedback|interest|registration|subscription))\\b.{0,60}`,
  `please (?:enter|provide|check|try|select|fill|sign|log|subscribe|consider|support|donate|whitelist|allow|complete|confirm|verify)\\b.*`,
  `turn on (?:desktop |push |browser )?notifications|(?:get|receive|enable|allow|manage) (?:our |free |daily |breaking |the latest |real-time |push |browser |instant |desktop )*(?:news |e-?mail )?(?:alerts?|notifications?|updates|headlines)(?: (?:in|by|on|from|to|via|straight)\\b.{0,50})?`,
  `add us as .{0,40}|(?:a )?(?:daily|weekly|free|morning|evening|weekday) (?:digest|round-?up|e-?mail|newsletter|briefing|selection)\\b.{0,80}|delivered (?:every|each|daily|weekly|straight|directly|to your|free)\\b.{0,50}`,
  `(?:enter )?your (?:e-?mail|name|password|address)(?: address)?\\*?|e-?mail address\\*?|(?:first|last|full) name\\*?|password\\*?|required field.*|\\* ?required.*`,
];

/** Of the readers' own words. */
const VOICES = [
  `\\d+ thoughts? on .*|in ["“].{2,40}["”]|[\\d.,]+k? (?:people )?viewing now|share or comment on this article\\b.*|the views expressed in the contents above\\b.*|comments have to be in english\\b.*`,
  `(?:be the first to|add a|leave a|write a|post a|post your|show|hide|read|view|see|all|open|close|sort|join the|see all|go to) (?:\\d+ )?(?:comments?|reply|replies|conversation|discussion|reader comments)(?: \\(?\\d+\\)?)?`,
  `comments? (?:(?:are|is|have been|has been) (?:now |currently )?(?:closed|disabled|turned off|off|moderated)|policy|guidelines|section)\\b.{0,40}|no comments(?: yet)?|reply|sort by.{0,30}|newest|oldest|most liked`,
  `be the first to comment.*|what do you (?:think|make of).{0,30}(?:comments?|below|let us know|tell us).*|(?:let us know|tell us)(?: .{0,40})? (?:in the comments|below)\\b.*`,
  `(?:got|have|do you have|know|seen) (?:a|an|any|something|more)? ?(?:news )?(?:story|stories|tip|tips|tip-off|question|questions|photo|video|experience|news|information|view|thoughts)(?: (?:to|about|for|on|you|we|that)\\b.{0,60})?[?.] ?.*(?:touch|e-?mail|contact|call|text|tell us|let us know|write|send|ask us|@|whatsapp|submit|form).*`,
  `(?:send|submit|write|share|e-?mail)(?: us)? (?:a|an|your) (?:letter|tip|story|news tip|correction|question|photo|press release|announcement|obituary|event)s?(?: to the editor| to us| here)?|have your say|(?:get|keep) in touch`,
];

/** Of other parts of the portal. */
const DEPARTMENTS = [
  `(?:in pictures|gallery|galleries|photos?|videos?|latest videos?|podcasts?|crosswords?|horoscopes?|puzzles(?: (?:and|&) games)?|lottery results|classifieds?|death notices|find a job|today['’]?s (?:paper|front pages?)|(?:print|digital|e-?paper|e-) ?edition|archives?|topics|explore (?:more|our .{2,30}|topics)|about(?: us)?|terms(?: (?:of use|of service|and conditions|& conditions))?|privacy|licensing|language|english|español|français|deutsch|русский|українська|中文|العربية)`,
  `(?:leave|send|post|read|view) (?:a |your |the )?(?:tributes?|condolences?|flowers|guest ?book|memor(?:y|ies))`,
  `more (?:obituaries|interviews|reviews|columns?|features|opinion|analysis|sports?|football|videos?|photos|galleries|podcasts?|recipes|letters|business|politics|world|local)`,
  `more (?:like this|to (?:read|explore|watch)|from (?:this|the|our) (?:section|author|series|topic|show|site)|\\p{Lu}\\p{L}+ (?:news|stories|headlines))`,
];

const MARKED = '(?:[•·▪►▶*»>›|–—-] ?)?';

const FURNITURE = new RegExp(
  `^${MARKED}(?:${[SITE, LAW, STATUS, OFFER, VOICES, DEPARTMENTS].flat().join('|')})\\s*[:»>…]*$`,
  'iu',
);

/** Of privacy and law, in so many words. */
const LONG_LAW =
  /^(?:.{2,20} is using ai to generate takeaways |privacy notice: |this (?:article|page|story) (?:includes|contains) content provided by |a note about relevant advertising: |we and our \d+ |we (?:and our (?:partners|vendors) )?(?:use|store|process)\b.{0,80}\b(?:cookies|device|personal data)\b|this (?:web)?site uses cookies)/i;

/** Words that tell a line of the portal's own wherever in it they stand. */
const TELLING =
  /\(opens in (?:a )?new (?:window|tab)\)|expand\/collapse submenu for|\bnot responsible for (?:the )?(?:content|external|third)|press standards organi[sz]ation|editors['’] code of practice|\((?:sponsored|ad|paid|advertisement|promoted|advertorial)\)$|\bis a reader-supported publication\b|\bis the home for great culture|\bvalues your feedback$|\b(?:free spins|t&cs apply|begambleaware)\b|\bnewsletter\. sign up here/i;

/** "SOURCE Acme Bank, Inc.": whose press release it is. */
const SOURCE = /^SOURCE:? \p{Lu}.{2,80}$/u;

/** "Sponsored by Acme Bank": a name, and no more of a sentence. */
const PAID_BY =
  /^(?:Sponsored|Powered|Presented|Brought to you|SPONSORED|POWERED|PRESENTED) (?:by|BY) \p{Lu}[\p{L}\d&.’'-]*(?: (?:and|of|&|the|\p{Lu}[\p{L}\d&.’'-]*)){0,4}$/u;

const AGENCY =
  '(?:getty(?: images)?|reuters|ap|afp|pa(?: media| wire)?|epa|tass|ria novosti|xinhua|alamy(?: stock photo)?|shutterstock|istock|unsplash|pixabay|pexels|wikimedia(?: commons)?|bloomberg|associated press|handout|supplied|file(?: photo| image)?|courtesy)';

/** What a caption ends with: "Picture: Jo Hill", "REUTERS/Jo Hill/File Photo", "(AP: Jo Hill)". */
const CREDITED =
  /^.{10,260}[.)\]\s](?:(?:Picture|Photo|Image|Photograph|Pic|PICTURE|PHOTO|IMAGE)s?(?: (?:credit|by|courtesy of))?: ?\p{Lu}.{2,50}|(?:\p{Lu}{2,}|AP Photo|Getty Images|Pool)\/\p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+(?:\/[\p{Lu}][\p{L} ]+)*(?: Acquire Licensing Rights.*)?|\((?:\p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*){0,4}): \p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+\))$/u;

const PICTURE = new RegExp(
  `^!?\\[?!\\[.*|^[[(]?(?:${[
    `(?:image|photo|picture|video|file photo|photograph|illustration|graphic|map|cartoon)s?(?: (?:source|credit|caption|copyright|courtesy))?s?(?: (?:by|courtesy of)|,|:| [-–—|]|[-–—|](?= )) ?.*`,
    `(?:image|photo|picture|video) (?:caption|source|credits?|copyright)\\b.*`,
    `(?:photo|picture|image) gallery\\b.{0,30}`,
    `(?:photo|photograph|image|picture|illustration|graphic|map|video)s? by .*`,
    `(?:credit|caption|source|courtesy)s?: ?\\S.*`,
    `.{20,240}[\\p{Ll}\\d][.!] ?(?:photo )?credits?:? ?\\p{L}[^.!?]{2,60}`,
    `(?:\\p{L}[\\p{L} .’'-]{0,40}(?: ?/ ?|, | via ))?${AGENCY}(?:(?: ?[/,|] ?| via )${AGENCY})*`,
    `(?:open|view|enlarge|see|show|hide|click to (?:enlarge|view)|zoom) (?:the |this )?(?:image|photo|picture|gallery|caption|full ?screen)s?(?: in (?:gallery|full ?screen|a new (?:tab|window)))?`,
    `(?:play|pause|watch|replay|unmute|mute)(?: the)? (?:video|audio|clip)`,
  ].join('|')})[\\])]?$`,
  'iu',
);
