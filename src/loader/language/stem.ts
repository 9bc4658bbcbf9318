import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp';

/** A word by its stem (Porter's second algorithm), for telling whether texts share words. */
export interface StemmedWord {
  readonly text: string;
  readonly stem: string;
  /** `of`, `the`, `out`: words that tell nothing of what a text is about. */
  readonly functional: boolean;
}

// No stage of the pipe: cutting into words is all that stems need.
const wink = winkNLP(model, []);
const { its } = wink;

/** The words and numbers of an English text, in order; marks are left out. */
export function stemWords(text: string): StemmedWord[] {
  const words: StemmedWord[] = [];
  wink
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const value = token.out();
      if (!WORD.test(value) || POSSESSIVE.test(value)) return;
      words.push({
        text: value,
        stem: token.out(its.stem as ItsFunction<string>),
        functional: token.out(its.stopWordFlag as ItsFunction<boolean>) === true,
      });
    });
  return words;
}

const WORD = /[\p{L}\p{N}]/u;
const POSSESSIVE = /^['’]s$/i;
