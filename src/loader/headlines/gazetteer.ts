import outlets from '../names/gazetteer/outlets.json' with { type: 'json' };

/** Nouns that outlets are named by. */
export const OUTLET_NOUN =
  /^(?:Times|Post|Journal|News|Herald|Tribune|Gazette|Gazeta|Press|TV|Radio|Magazine|Review|Agency|Media|Today|Daily|Weekly|Monitor|Observer|Mail|Guardian|Telegraph|Standard|Chronicle|Globe|Bulletin|Insider|Network|Broadcasting|Zeitung|Pravda|Courier|Examiner|Sentinel|Dispatch|Independent|Inquirer|Mirror|Express|Wire|Newswire|Podcast|Newspaper)$/;

/** Who is cited behind a dash as a speaker or a source, and is no outlet. Lower case, without "the". */
export const SOURCES: ReadonlySet<string> = new Set(
  (
    'official|officials|source|sources|report|reports|study|poll|survey|police|experts|' +
    'analysts|analyst|lawyer|governor|mayor|minister|president|ministry|government|kremlin|' +
    'white house|pentagon|hamas|court|un|eu|nato|imf|who|wto|osce|iaea|opec|fbi|cia|nsa|doj|' +
    'fsb|gru|mi5|mi6|idf|irs|cdc|fda|epa|nasa|sec|isw|ngo|us|u.s.|uk|u.k.|uae|ussr|prc|gop|' +
    'dnc|rnc|fifa|ioc|icc|video|photos|photo|live|opinion|analysis|watch|exclusive|updated'
  ).split('|'),
);

/** One list serves names and credits, but for names that are too plain for the one or the other. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    ...Object.entries(outlets.organisation).flatMap(([name, also]) => [name, ...also]),
    ...outlets.creditsOnly,
  ].map(plain),
);
const NO_CREDITS: ReadonlySet<string> = new Set(outlets.noCredits.map(plain));

/** Is this the name of an outlet that we know, in one of its usual forms? */
export function isKnownOutlet(name: string): boolean {
  const form = plain(name);
  return KNOWN.has(form) && !NO_CREDITS.has(form);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/[.'’]/g, '').replace(/-/g, ' ');
}
