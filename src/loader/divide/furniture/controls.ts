import { wordings } from '../wordings.ts';

/** Of the page as a machine: where to go in it, what to press, what it says while it works. */
export const CONTROLS = wordings`
  skip links
  skip (?:to |past )?(?:main |the )?(?:content|navigation|search|newsletter.*|advertisement|ad)
  jump (?:directly )?to (?:the )?(?:main )?content
  (?:go|return|back) to (?:the )?(?:home ?page|top(?: of (?:the )?page)?|all news|news|front page)
  scroll (?:down |to |for )(?:continue|more|read more)?.*
  tap to .{2,20}
  swipe .{2,20}

  menu
  sections
  home ?page
  site ?map
  topics you follow
  in section entire website
  (?:open|close) side navigation(?: menu)?
  opens? in (?:a )?new (?:window|tab)
  (?:start|end) of (?:carousel|image gallery|gallery|list|widget)
  edit profile
  see (?:less|more)
  page \d+ of \d+
  \d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d\d(?:\s?[ap]m)? .*
  https?://\S+ \d{1,3}/\d{1,3}
  hot on the web
  (?:open|close|toggle|show|hide|expand|collapse|main|site|primary|mobile) ?(?:the )?(?:main |site |navigation |search |side)?(?:menu|navigation|nav|search|bar|sidebar)
  (?:show|hide|open|close|toggle|expand|collapse)(?:/(?:open|close|hide|collapse|expand))? (?:more )?(?:the )?(?:navigation|news|sub)? ?(?:menu|sections?|options|submenu)?(?: for .{2,30})?
  show more .{2,24} sections?
  expand/collapse .{2,20}
  toggle (?:more )?options
  more options
  expand
  collapse
  close
  dismiss
  cancel
  submit
  caret-(?:left|right|up|down)
  chevron.{0,12}
  (?:\[\d{1,3}\][^[\]]{1,31}){3,}

  search
  search the web
  click here to search
  click to (?:share|email|print|open|tweet|copy)\b.*
  find anything you save\b.*
  press shift question mark .*
  keyboard shortcuts.{0,30}
  (?:keyboard shortcuts|accessibility|navigation) (?:for .{3,30}|links|menu)
  accessibility(?: (?:statement|help|links))?
  text size .{2,30}

  sign ?in
  sign ?up
  sign out
  log ?in
  log ?on
  log ?out
  (?:log|sign) in to your .{2,30}
  register
  subscribe
  donate
  follow
  following
  settings
  my account
  my news
  my (?:profile|feed|library|saved .{3,12})
  manage your account
  your \S+ account
  e-?paper
  newsletters?
  rss(?: feeds?)?
  faqs?
  help (?:center|centre|desk)

  edition
  edition: ?\p{L}+
  (?:us|uk|international|global|asia|europe) edition
  (?:change|select|choose|switch) (?:your )?(?:edition|language|region|country|location)

  (?:play|pause|increase|decrease|seek|volume|mute|unmute|fullscreen)[\p{L}/ ]{0,20}(?:space|volume|forward|backward|backwards|f|m|\d+%|[↑↓→←])+
  please use .{3,40} for a more accessible video player
  (?:video|audio) player is loading\.?
  embed
  transcript
  x\.x
  (?:\d(?:\.\d)?x ?){2,}
  slow average fast

  (?:error|problem) loading .*
  loading .{0,20}
  please (?:wait|try again)(?: later)?\.?
  something went wrong\.?.*
  oops,? something went wrong.*
  thank you!?
  (?:please |you need to )?(?:enable|turn on|activate) javascript(?: .*)?
  please (?:disable|turn off|pause) your ad ?-?blocker.*
  (?:this (?:site|page|form) is )?protected by recaptcha.*
  your browser (?:does not|doesn['’]?t|is not) .*
`;
