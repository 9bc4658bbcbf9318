/** What a verb takes: `anything` said, only a `clause`, or it `names` what stands in marks. */
export type Takes = 'anything' | 'clause' | 'names';

export const VERBS = new Map<string, Takes>();
const add = (takes: Takes, forms: string): void => {
  for (const form of forms.split(/\s+/)) VERBS.set(form, takes);
};
add('anything', 'says say said');
add(
  'clause',
  `claims warns demands insists argues admits alleges asserts contends predicts suggests confirms
   acknowledges complains declares concludes tells told thinks believes notes hints jokes fears hopes
   maintains concedes estimates testifies writes tweets adds
   claim warn insist argue admit allege assert contend predict acknowledge complain declare tell
   claimed warned insisted argued admitted alleged declared`,
);
add(
  'names',
  'calls call called describes brands dubs labels likens vows pledges promises denies announces urges accuses',
);
/** Forms that need a plural before them. */
export const BASE_FORMS = new Set(
  'say claim warn insist argue admit allege assert contend predict acknowledge complain declare tell deny call'.split(
    ' ',
  ),
);
/** Plurals that no “s” shows. */
export const PLURALS = new Set(['police', 'people', 'women', 'men', 'congressmen', 'democrats']);

/** Any of these forms, in a text in small letters. */
const ANY_FORM = new RegExp(`(?<![a-z0-9])(?:${[...VERBS.keys()].join('|')})(?![a-z0-9])`);

/** Whether a text may hold a verb that reports: told without parting it into words. */
export function mayReport(text: string): boolean {
  return ANY_FORM.test(text.toLowerCase());
}
