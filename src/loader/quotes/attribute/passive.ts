import type { Span } from '../../../contract/article.ts';
import { wordSet } from '../../language/word-set.ts';
import { type Word, type Words } from './place.ts';

/**
 * "Lee was told to leave", "Lee is expected to resign": whether a cue is a passive, whose subject is not the one who says,
 * asks or thinks it. "Lee was worried that" tells how Lee felt, and is none.
 */
export function isPassive(cue: Span, words: Words): boolean {
  const verb = words.of(cue)[0];
  if (verb === undefined || !isParticiple(verb) || STATES.has(verb.lower)) return false;
  const own = words.paragraphs[verb.paragraph] ?? [];
  let at = verb.index - 1;
  while (PARTING.has(own[at]?.partOfSpeech ?? '')) at--;
  const before = own[at];
  return before?.sentence === verb.sentence && FORMS_OF_BE.has(before?.lower ?? '');
}

const isParticiple = ({ lower, lemma, partOfSpeech }: Word): boolean =>
  /VERB|ADJ/.test(partOfSpeech) && lower !== lemma && !/(?:ing|s)$/.test(lower);

/** What may part "was" from its participle: "was not then told". */
const PARTING = wordSet('ADV PART');
const FORMS_OF_BE = wordSet('is are was were be been being');
/** Participles that tell what the one named feels, knows or means to do; and "was quoted as saying". */
const STATES = wordSet(`
  agreed alarmed amazed amused angered annoyed appalled assured astonished bored committed concerned confused convinced
  decided delighted depressed determined devastated disappointed disgusted dismayed disposed disturbed embarrassed
  encouraged enraged excited fascinated flattered focused frightened frustrated gutted heartened honored honoured horrified
  humbled impressed inclined inspired interested intrigued minded moved obsessed opposed outraged overjoyed
  overwhelmed persuaded perplexed pleased prepared puzzled quoted rattled relieved reminded resigned resolved
  saddened satisfied scared shaken shocked stunned surprised tempted terrified thrilled tired torn
  touched troubled united unconvinced unimpressed unworried upset worried`);
