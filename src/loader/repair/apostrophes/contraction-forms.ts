/** Contractions that are no words without their apostrophe: the letters before it. */
const SURE: ReadonlyMap<string, number> = readForms(
  `don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't
  shouldn't mustn't needn't mightn't ain't i'm i've you're you've you'll you'd they're they've
  they'll they'd we've he's she's he'd that's there's what's here's where's how's who's it'll it'd
  that'll that'd there'll there'd what'll who'd who'll who've would've could've should've might've must've y'all
  o'clock ma'am why's let'em`,
);

/** Contractions that are words, names or acronyms without it too. */
export const DOUBTFUL: ReadonlyMap<string, number> = readForms(
  "it's we'll we're we'd i'll i'd she'll he'll she'd can't won't let's",
);

const LONGEST_FORM = Math.max(...[...SURE.keys()].map((form) => form.length));

/** Where the apostrophe of a lost contraction belongs, counted from the word's start. */
export interface Contraction {
  readonly at: number;
  readonly doubtful: boolean;
}

/** What a word may lack, whatever stands around it. */
export function contractionIn(text: string, lower: string): Contraction | null {
  if (lower.length > LONGEST_FORM) return null;
  const sure = SURE.get(lower);
  // "IVE", "IM": capitals alone may be an acronym.
  if (sure !== undefined && (lower.length > 3 || text !== text.toUpperCase())) {
    return { at: sure, doubtful: false };
  }
  const doubtful = DOUBTFUL.get(lower);
  if (doubtful === undefined || text === 'ID') return null;
  return { at: doubtful, doubtful: true };
}

function readForms(forms: string): Map<string, number> {
  return new Map(
    forms.split(/\s+/).map((form) => [form.replace("'", ''), form.indexOf("'")] as const),
  );
}

/** About how often each contraction stands in SUBTLEX-US, which writes its halves apart. */
const CONTRACTION_FREQUENCY = 20_000;

/** A rough count for a contraction that lost its apostrophe; 0 for any other word. */
export function contractionFrequency(lower: string): number {
  return SURE.has(lower) ? CONTRACTION_FREQUENCY : 0;
}
