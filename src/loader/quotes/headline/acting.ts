import type { Mention } from '../../../contract/article.ts';
import { wordClassOf } from '../../language/lexicon.ts';
import { nounOf } from '../nouns.ts';
import type { Stretch } from './marks.ts';
import { LONGEST_ROLE, SMALL } from './role.ts';
import { type HeadlineWord, wordsOf } from './words.ts';

/**
 * Who does something at the beginning of a phrase, named by a noun: "Captain Apologises …", "Town Donors
 * Desert …". Null where nobody does.
 */
export function actingRole(
  text: string,
  subject: Stretch,
  mentions: readonly Mention[],
): Stretch | null {
  const words = wordsOf(text, subject).slice(0, LONGEST_ROLE + 1);
  const [first] = words;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (first === undefined || next === undefined || SMALL.has(word.lower)) return null;
    if (text.slice(word.end, next.start).trim() !== '' || POSSESSIVE.test(word.text)) return null;
    if (isNamed(word, mentions) || isNamed(next, mentions)) continue;
    if (acts(word.lower, next, mentions)) return { start: first.start, end: word.end };
  }
  return null;
}

/** Whose feelings or words a phrase begins with: "Parents’ Anger Over …". Null where it does not. */
export function feelingOwner(text: string, subject: Stretch): Stretch | null {
  const words = wordsOf(text, subject).slice(0, LONGEST_ROLE + 1);
  const at = words.findIndex(({ lower }) => FEELINGS.has(lower));
  const [first, owner] = [words[0], words[at - 1]];
  if (first === undefined || owner === undefined) return null;
  if (words.slice(0, at).some(({ lower }) => SMALL.has(lower))) return null;
  // "Parents’" is a word without its mark, "Engineer’s" has it.
  const mark = POSSESSIVE.exec(owner.text);
  if (mark !== null) return { start: first.start, end: owner.start + mark.index };
  return /^s['’]\s/i.test(text.slice(owner.end - 1))
    ? { start: first.start, end: owner.end }
    : null;
}

/** Whether a phrase's head is what somebody feels or utters, and so nobody ("anger" ends as agents do). */
export function isFeeling(lower: string): boolean {
  return FEELINGS.has(lower);
}

/** Whether a word of a headline can only be a noun, though it ends as verbs do ("donors", "glaciers"). */
export function isPluralNoun(lower: string): boolean {
  if (!lower.endsWith('s')) return false;
  const can = wordClassOf(lower)?.all ?? wordClassOf(lower.slice(0, -1))?.all ?? '';
  return can.includes('n') && !can.includes('v');
}

/** Whether a name is what a verb or a preposition before it is about: "Critics Slam Velk", "Fury at Velk". */
export function isObject(words: readonly HeadlineWord[], name: Stretch): boolean {
  const before = words.findLast(({ end }) => end <= name.start)?.lower;
  if (before === undefined) return false;
  const verb = nounOf(before).kind === 'thing' && wordClassOf(before)?.all.includes('v') === true;
  return verb || ABOUT.has(before);
}

const ABOUT: ReadonlySet<string> = new Set(
  'at on over to against for about amid after under towards in'.split(' '),
);

const isNamed = (word: Stretch, mentions: readonly Mention[]): boolean =>
  mentions.some(({ start, end }) => start <= word.start && word.end <= end);

/** A noun for somebody and a verb in its form. */
function acts(noun: string, next: HeadlineWord, mentions: readonly Mention[]): boolean {
  const { kind, plural, guessed } = nounOf(noun);
  if (!ACTING.has(kind) || (guessed && wordClassOf(noun)?.main !== 'n')) return false;
  if (plural) {
    const verb = wordClassOf(next.lower);
    if (verb === null || !verb.all.includes('v')) return false;
    // "Donors Desert Velk": what may be a noun too is a verb where a name follows.
    const named = mentions.some(({ start }) => start === next.end + 1);
    return verb.main === 'v' || named;
  }
  return kind === 'person' && isThirdPerson(next.lower);
}

function isThirdPerson(lower: string): boolean {
  if (!/[^s]s$/.test(lower) || nounOf(lower).kind !== 'thing') return false;
  const own = wordClassOf(lower);
  if (own !== null) return own.main === 'v';
  const base = lower.replace(/ises$/, 'izes').replace(/s$/, '');
  return wordClassOf(base)?.main === 'v';
}

const ACTING: ReadonlySet<string> = new Set(['person', 'people', 'group']);
const POSSESSIVE = /['’]s?$/;

/** What somebody feels, or says, of whom words in marks before it are. */
const FEELINGS: ReadonlySet<string> = new Set(
  (
    'anger fury rage outrage fear fears plea pleas warning warnings despair relief joy grief anguish agony ' +
    'heartbreak heartache shock dismay frustration regret regrets pride horror disbelief terror misery ' +
    'verdict vow pledge confession apology threat lament concern concerns worry worries hope hopes ' +
    'complaint complaints cry message reaction tribute tributes'
  ).split(' '),
);
