import { wordings } from '../wordings.ts';

/** Whether a line tells of a picture: whose it is, what it shows, how to open it. */
export function isPictureLine(line: string): boolean {
  if (line.length > LONGEST) return isWholeImage(line);
  return IMAGE.test(line) || PICTURE.test(line) || CREDITED.some((credit) => credit.test(line));
}

/** Whether a line is Markdown's picture and no more. Its address may hold the picture itself, of any length. */
export function isWholeImage(line: string): boolean {
  return line.startsWith('!') && WHOLE_IMAGE.test(line);
}

/** UTF-16 code units. */
const LONGEST = 300;

const WHOLE_IMAGE = /^!\[[^\]]*\]\([^()\s]*(?: "[^"]*")?\)$/;

/** Markdown's. */
const IMAGE = /^!?\[?!\[/;

const AGENCY =
  '(?:getty(?: images)?|reuters|ap|afp|pa(?: media| wire)?|epa|tass|ria novosti|xinhua|alamy(?: stock photo)?|shutterstock|istock|unsplash|pixabay|pexels|wikimedia(?: commons)?|bloomberg|associated press|handout|supplied|file(?: photo| image)?|courtesy)';

const PICTURE_WORDINGS = wordings`
  (?:image|photo|picture|video|file photo|photograph|illustration|graphic|map|cartoon)s?(?: (?:source|credit|caption|copyright|courtesy))?s?(?: (?:by|courtesy of)|,|:| [-–—|]|[-–—|](?= )) ?.*
  (?:image|photo|picture|video) (?:caption|source|credits?|copyright)\b.*
  (?:photo|picture|image) gallery\b.{0,30}
  (?:photo|photograph|image|picture|illustration|graphic|map|video)s? by .*
  (?:credit|caption|source|courtesy)s?: ?\S.*
  image
  (?:\p{L}[\p{L} .’'-]{0,40}(?: ?/ ?|, | via ))?${AGENCY}(?:(?: ?[/,|] ?| via )${AGENCY})*
  (?:open|view|enlarge|see|show|hide|click to (?:enlarge|view)|zoom) (?:the |this )?(?:image|photo|picture|gallery|caption|full ?screen)s?(?: in (?:gallery|full ?screen|a new (?:tab|window)))?
  (?:play|pause|watch|replay|unmute|mute)(?: the)? (?:video|audio|clip)
`;

const PICTURE = new RegExp(`^[[(]?(?:${PICTURE_WORDINGS.join('|')})[\\])]?$`, 'iu');

/** What a caption ends with. Case matters: credits name people and agencies. */
const CREDITED = [
  // "…. Credit Jo Hill/The Courier", "….Credit...Jo B. Hill for the Courier"
  /^.{20,240}[\p{Ll}\d][.!][”"’')]* ?(?:Photo )?C(?:redit|REDIT)s?(?::|…|\.{3})? ?\p{Lu}(?:[^.!?]|(?<= \p{Lu})\.){2,60}$/u,
  // "Picture: Jo Hill"
  /^.{10,260}[.)\]\s](?:Picture|Photo|Image|Photograph|Pic|PICTURE|PHOTO|IMAGE)s?(?: (?:credit|by|courtesy of))?: ?\p{Lu}.{2,50}$/u,
  // "REUTERS/Jo Hill/File Photo"
  /^.{10,260}[.)\]\s](?:\p{Lu}{2,}|AP Photo|Getty Images|Pool)\/\p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+(?:\/[\p{Lu}][\p{L} ]+)*(?: Acquire Licensing Rights.*)?$/u,
  // "….—Jo Hill/White Star", "… [Jo Hill/Al Jazeera]", "… © Jo Hill, AFP"
  /^.{10,260}(?:[.!?] ?[—–] ?|\[(?:File: ?)?)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}\/\p{Lu}[\p{L} ]{2,30}\]?$/u,
  /^.{10,260}[.)] © \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:, \p{Lu}[\p{L} ]{1,30})?$/u,
  // "… (Jo Hill/PA Wire)", "… (Jo Hill for the Courier)"
  /^.{10,260}\S \(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}(?:\/| (?:for|via) )(?:[Ff]or )?(?:the |The )?\p{Lu}[\p{L} .&]{1,40}\)$/u,
  // "(AP: Jo Hill)"
  /^.{10,260}[.)\]\s]\(\p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*){0,4}: \p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+\)$/u,
];
