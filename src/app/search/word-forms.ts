/** Whether two words are forms of one, as a search knows them: “ferries” and “ferry”, “run” and “running”. */
export function isFormOf(written: string, wanted: string): boolean {
  if (written === wanted) return true;
  const shared = sharedLength(written, wanted);
  if (shared < LEAST_SHARED) return false;
  const stem = written.slice(0, shared);
  const ends = [written.slice(shared), wanted.slice(shared)];
  const doubled = stem.at(-1) ?? '';
  const plain = ends.map((end) => (end.startsWith(doubled) ? end.slice(1) : end));
  return (
    ends.every((end) => REGULAR.test(end)) ||
    ends.every((end) => IN_Y.test(end)) ||
    ends.every((end) => IN_E.test(end)) ||
    (stem.endsWith('e') && ends.every((end) => BEHIND_E.test(end))) ||
    (ends.includes('') && CONSONANT.test(doubled) && plain.every((end) => DOUBLED.test(end)))
  );
}

/** Letters that two forms of one word begin with at least. */
const LEAST_SHARED = 3;

/** What English inflection puts behind a stem: “walk”, “vote”, “study”, “run”. A lost apostrophe leaves s. */
const REGULAR = /^(?:s|es|ed|ings?)?$/;
const BEHIND_E = /^(?:s|d)?$/;
const IN_E = /^(?:e|ings?)$/;
const IN_Y = /^(?:y|ys|ies|ied|ying)$/;
const DOUBLED = /^(?:ed|ings?)?$/;
const CONSONANT = /[bdglmnprt]/;

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
