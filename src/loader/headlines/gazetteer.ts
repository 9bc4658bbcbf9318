import { knownCountries } from '../language/places.ts';
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

/** Topics that portals tag and name their sections by. Lower case. */
const TOPICS: ReadonlySet<string> = new Set(
  (
    'politics|election|elections|campaign|opinion|opinions|editorial|editorials|letters|world|world news|national|nation|' +
    'local|metro|city|economy|business|markets|finance|money|jobs|tech|technology|science|space|health|' +
    'coronavirus|climate|environment|energy|weather|sport|sports|football|cricket|tennis|culture|art|arts|books|' +
    'film|films|movies|music|theatre|theater|television|entertainment|celebrity|lifestyle|style|fashion|' +
    'food|travel|education|religion|crime|courts|justice|law|military|defence|defense|security|war|conflict|' +
    'immigration|migration|media|internet|diplomacy|foreign affairs|foreign policy|society|history|obituaries|' +
    'features|investigations|interviews|regions|international|congress|law and order'
  ).split('|'),
);

/** What a piece is, as portals put it before a colon: nobody speaks so, and no text begins so. Lower case. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'watch|watch live|live|live blog|live updates|listen|video|videos|podcast|photos|pictures|in pictures|' +
    'gallery|photo gallery|analysis|comment|commentary|opinion|explainer|obituary|quiz|crossword'
  ).split('|'),
);

/** More of them, which also belong to a headline's own words. Lower case. */
const LABELS_OF_LISTS: ReadonlySet<string> = new Set(
  (
    'exclusive|breaking|breaking news|review|film review|book review|interview|profile|explained|fact check|' +
    'recap|match report|timeline|factbox|long read|the long read|first person|q&a|updated|update'
  ).split('|'),
);

/** Whether words before a colon only say what a piece is ("WATCH"). */
export function isLabel(words: string): boolean {
  return LABELS.has(words.toLowerCase());
}

/** Whether they say so where a list has more of the kind ("Exclusive"). */
export function isLabelOfList(words: string): boolean {
  return LABELS_OF_LISTS.has(words.toLowerCase());
}

const REGIONS: ReadonlySet<string> = new Set(
  (
    'us|usa|uk|eu|un|uae|washington|middle east|africa|asia|europe|americas|america|latin america|' +
    'north america|south america|asia pacific|asia-pacific|balkans|caucasus|central asia|central europe|' +
    'eastern europe|western europe|southeast asia|south asia|east asia|north africa|gulf|arctic|baltics'
  ).split('|'),
);

/** A topic in any case ("Politics"), or a place in capitals throughout ("CHINA"): else it may speak. */
export function isTopic(label: string): boolean {
  const form = label.toLowerCase().replace(/^the /, '').replaceAll('.', '');
  if (TOPICS.has(form)) return true;
  return label === label.toUpperCase() && (REGIONS.has(form) || countryNames().has(form));
}

/** Whether a label is a topic or a place, in any case. */
export function isTopicOrPlace(label: string): boolean {
  return isTopic(label.toUpperCase());
}

let countries: ReadonlySet<string> | undefined;

function countryNames(): ReadonlySet<string> {
  countries ??= new Set(
    knownCountries()
      .filter(({ isCountry }) => isCountry)
      .flatMap(({ name, also }) => [name, ...also])
      .map((name) => name.toLowerCase()),
  );
  return countries;
}

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

/** Is it one of their names, though too plain to be told from other words alone ("Nature")? */
export function isListedOutlet(name: string): boolean {
  return KNOWN.has(plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/[.'’]/g, '').replace(/-/g, ' ');
}
