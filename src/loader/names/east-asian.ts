import type { Reading } from './spot.ts';

/** The last token of a given name of two parts that stands behind a family name of East Asia. */
export function givenPairEnd(tokens: Tokens, family: number): number | null {
  const named = FAMILY_FIRST.has(tokens[family]?.text ?? '');
  return named && isGivenPair(tokens, family + 1) ? family + 3 : null;
}

type Tokens = Reading['tokens'];

/** "Min-vash", "Min-Vash": two short parts. */
function isGivenPair(tokens: Tokens, at: number): boolean {
  const [one, dash, two] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one === undefined || dash === undefined || two === undefined || dash.text !== '-')
    return false;
  if (one.end !== dash.start || dash.end !== two.start) return false;
  return PART.test(one.text) && PART_BEHIND.test(two.text);
}

const PART = /^\p{Lu}\p{Ll}{1,5}$/u;
const PART_BEHIND = /^\p{L}\p{Ll}{1,5}$/u;

/** Whether a word is a family name that stands before the given one. */
export function standsFirst(word: string): boolean {
  return FAMILY_FIRST.has(word);
}

/** The commonest ones of Korea and of Chinese names outside the mainland. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'Ahn Bae Bang Byun Cha Chae Chan Chang Chen Cheng Cheung Chiang Chiu Cho Choi Chong Chow Chu Chun Chung Eom ' +
    'Fung Gong Goo Ha Ham Han Heo Ho Hong Hsiao Hsieh Hsu Hu Huang Hung Hur Hwang Hyun Im Jang Jeon Jeong ' +
    'Jin Jo Joo Jung Kan Kang Kim Ko Koo Kwak Kwok Kwon Lai Lam Lau Lee Leung Li Liang Liao Lim Lin Liu Lo ' +
    'Ma Min Moon Na Nam Ng Noh Oh Pae Paik Pan Park Pyo Rhee Ri Roh Ryoo Ryu Seo Seok Shim Shin Sim Sin So ' +
    'Soh Sohn Son Song Su Suh Sun Sung Tam Tan Tang Tsai Tsang Tse Tseng Wang Wei Won Wong Woo Wu Yang Yeh ' +
    'Yen Yeo Yeom Yeung Yim Yip Yoo Yoon You Yu Yuen Yun Zhang Zhou'
  ).split(' '),
);
