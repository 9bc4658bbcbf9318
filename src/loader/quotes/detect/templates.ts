/** The rows of scores that features add to, with the number of scores in each. */
export const ROWS = { unit: 2, piece: 3, opening: 6 } as const;
export type Row = keyof typeof ROWS;
export const WIDEST = 6;

/** Kinds of features, by the row that they add to. */
const BY_ROW: Record<Row, string> = {
  unit: `unit unitFirst unitCue unitKind unitLemma unitFrame unitPart
    unitNext unitNextLemma unitOpens unitLeft unitSpoken unitSetting`,
  piece: `first opening edge before afterVerb afterNoun afterNounOf capital
    leftCue leftKind leftSubject leftGap leftFirst leftLemma leftLemmaSubject leftPassed
    position previous following between paragraphBefore paragraphAfter paragraphVoice partFrame
    last mark next nextTwo rest rightCue rightKind rightSubject rightAfter rightTail rightLemma
    shape length nextOpens own ownKind ownVerb ownMark ownTail leftEnd leftLength leftVerb
    inners innerLemma balanceLed beyond beyondBalance beyondCue beyondLemma mainVoice
    subject namesSpeaker closing starts rareShape bracket rare marked
    finiteLemma commas wholeNames wholeCues wholePosition wholeVoice wholeActor`,
  opening: `openBias openPosition openPrevious openFollowing openBetween openLeadIn openBefore openAfter
    openVoice openNames openLast openFirst openTense openCues openRare openNext openPerson openNamed openLength openSubject openActor openActorLater openActorLead
    openClause openMain`,
};

const listed = (Object.keys(BY_ROW) as Row[]).flatMap((row) =>
  BY_ROW[row].split(/\s+/).map((name) => ({ name, row })),
);

export const TEMPLATE_NAMES: readonly string[] = listed.map(({ name }) => name);
export const TEMPLATE_ROWS: readonly Row[] = listed.map(({ row }) => row);

/** A template's number. Throws a RangeError where there is none of that name. */
export function template(name: string): number {
  const number = TEMPLATE_NAMES.indexOf(name);
  if (number < 0) throw new RangeError(`no template “${name}”`);
  return number;
}
