import { packTemplates } from '../templates.ts';

/**
 * What is seen of a way to cut a joint word, by its place in a list. `BEGIN` and `END` are the looks of its
 * first and its last part, `BEFORE` and `AFTER` those of its neighbours.
 */
export const ODDS = 1;
export const FINER = 2;
export const CHANCE = 3;
export const RANK = 4;
export const MARGIN = 5;
export const SHAPE = 6;
export const NUMBER_OF_PARTS = 7;
export const LENGTHS = 8;
export const CLOSED = 9;
export const ANY_CLOSED = 10;
export const KINDS = 11;
export const RAREST = 12;
export const LISTED = 13;
export const KNOWN = 14;
export const PLURAL = 15;
export const AS_FIRST = 16;
export const AS_LAST = 17;
export const AS_EITHER = 18;
export const PREFIX = 19;
export const SUFFIX = 20;
export const AFFIX = 21;
export const AGAIN = 22;
export const TWICE = 23;
export const IN_DUMP = 24;
export const OWNS = 25;
export const WRITINGS = 26;
export const PAIR = 27;
export const AROUND = 28;
export const NAMES = 29;
export const GAP = 30;
export const NEXT_GAP = 31;
export const HYPHEN = 32;
export const BEFORE_MAIN = 33;
export const BEFORE_FORM = 34;
export const AFTER_MAIN = 35;
export const AFTER_FORM = 36;
export const OWN_MAIN = 37;
export const OWN_SHAPE = 38;
export const BEGIN_MAIN = 39;
export const BEGIN_FORM = 40;
export const BEGIN_SHAPE = 41;
export const END_MAIN = 42;
export const END_FORM = 43;
export const END_SHAPE = 44;
export const JOINT = 45;
export const OTHERS = 46;
export const ALL = 47;
export const NEAR = 48;
export const DASHES = 49;

/** The first is the bias, which every way to cut has. */
export const SPACE_TEMPLATES = packTemplates([
  [],
  // How likely the parts are, against the whole.
  [ODDS],
  [ODDS, SHAPE],
  [ODDS, LISTED],
  [ODDS, CLOSED],
  [ODDS, IN_DUMP],
  [ODDS, AFFIX],
  [ODDS, SHAPE, KNOWN, ANY_CLOSED],
  [FINER, SHAPE, KNOWN],
  [FINER, ANY_CLOSED, KNOWN],
  [CHANCE],
  [CHANCE, SHAPE],
  [CHANCE, LISTED],
  [RANK, SHAPE],
  [RANK, ODDS],
  [MARGIN, RANK],
  // What the parts and the whole are.
  [SHAPE],
  [SHAPE, NUMBER_OF_PARTS],
  [NUMBER_OF_PARTS, RAREST],
  [CLOSED],
  [CLOSED, SHAPE],
  [CLOSED, RAREST],
  [CLOSED, IN_DUMP],
  [RAREST],
  [RAREST, SHAPE],
  [RAREST, LENGTHS],
  [LENGTHS, SHAPE],
  [LENGTHS, LISTED],
  [KINDS],
  [KINDS, SHAPE],
  [KINDS, CLOSED],
  [LISTED],
  [LISTED, CLOSED],
  [LISTED, JOINT],
  [PLURAL, SHAPE, ANY_CLOSED],
  [PLURAL, ODDS],
  [KNOWN, SHAPE, ANY_CLOSED],
  // Compounds and affixes.
  [AS_FIRST, SHAPE],
  [AS_LAST, SHAPE],
  [AS_FIRST, AS_LAST, KNOWN],
  [AS_LAST, KNOWN, CLOSED],
  [AS_FIRST, KNOWN, CLOSED],
  [AS_EITHER, SHAPE, KNOWN],
  [AS_EITHER, ODDS],
  [AFFIX, CLOSED],
  [AFFIX, LISTED, TWICE],
  [PREFIX],
  [PREFIX, END_MAIN],
  [SUFFIX],
  [SUFFIX, BEGIN_MAIN],
  [SUFFIX, END_SHAPE, KNOWN],
  // What their dump has.
  [AGAIN],
  [AGAIN, SHAPE],
  [PAIR, SHAPE],
  [PAIR, TWICE, ODDS],
  [IN_DUMP],
  [IN_DUMP, SHAPE, TWICE],
  [IN_DUMP, RAREST],
  [OWNS, SHAPE, TWICE],
  [OWNS, SHAPE, ANY_CLOSED, KNOWN],
  [AROUND],
  [AROUND, SHAPE],
  [AROUND, ANY_CLOSED, SHAPE],
  [AROUND, KNOWN, ODDS],
  [WRITINGS, SHAPE],
  [WRITINGS, SHAPE, TWICE, ANY_CLOSED],
  // Names.
  [NAMES, SHAPE],
  [NAMES, SHAPE, KNOWN],
  [NAMES, ODDS],
  [NAMES, BEGIN_MAIN, END_MAIN],
  // What stands around.
  [GAP, NEXT_GAP, SHAPE],
  [GAP, END_FORM, SHAPE],
  [HYPHEN],
  [HYPHEN, SHAPE],
  [JOINT],
  [JOINT, SHAPE],
  [BEFORE_MAIN, BEGIN_MAIN, SHAPE],
  [END_MAIN, AFTER_MAIN, SHAPE],
  [BEFORE_MAIN, JOINT, AFTER_MAIN],
  [BEFORE_MAIN, JOINT],
  [JOINT, AFTER_MAIN],
  [BEFORE_MAIN, OWN_MAIN, AFTER_MAIN],
  [BEGIN_FORM, SHAPE],
  [END_FORM, SHAPE],
  [BEGIN_FORM, END_FORM],
  [BEGIN_FORM, END_MAIN],
  [BEGIN_MAIN, END_FORM],
  [BEFORE_FORM, BEGIN_FORM],
  [END_FORM, AFTER_FORM],
  [BEFORE_FORM, OWN_SHAPE],
  [OWN_SHAPE, AFTER_FORM],
  [BEGIN_SHAPE, END_SHAPE],
  [BEFORE_MAIN, BEGIN_MAIN, END_FORM],
  [BEGIN_MAIN, END_FORM, AFTER_MAIN],
  [BEGIN_FORM, END_MAIN, AFTER_MAIN],
  // What else seems joint.
  [OTHERS, SHAPE],
  [OTHERS, DASHES, SHAPE],
  [OTHERS, DASHES, CLOSED],
  [OTHERS, DASHES, END_FORM],
  [NEAR, OTHERS, DASHES],
  [NEAR, DASHES, END_FORM],
  [ALL, DASHES, SHAPE],
  [ALL, DASHES, ANY_CLOSED],
  [ALL, DASHES, NEAR],
  [ALL, DASHES, END_FORM],
]);
