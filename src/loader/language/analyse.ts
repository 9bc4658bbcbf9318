import model from 'wink-eng-lite-web-model';
import winkNLP, {
  type ItemSentence,
  type ItemToken,
  type ItsFunction,
  type PartOfSpeech,
} from 'wink-nlp';

/** A word or mark with its place in the analysed text, in UTF-16 code units. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly partOfSpeech: PartOfSpeech;
  readonly lemma: string;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const wink = winkNLP(model, ['sbd', 'pos']);
const { its } = wink;

/** English text as sentences of tagged tokens. */
export function analyse(text: string): Sentence[] {
  const document = wink.readDoc(text);
  const sentences: Sentence[] = [];
  let from = 0;
  document.sentences().each((sentence: ItemSentence) => {
    const tokens: Token[] = [];
    sentence.tokens().each((item: ItemToken) => {
      const value = item.out();
      const start = text.indexOf(value, from);
      from = start + value.length;
      tokens.push({
        text: value,
        lower: value.toLowerCase(),
        start,
        end: from,
        partOfSpeech: item.out(its.pos) as PartOfSpeech,
        lemma: item.out(its.lemma as ItsFunction<string>),
      });
    });
    const [first] = tokens;
    if (first !== undefined) sentences.push({ start: first.start, end: from, tokens });
  });
  return sentences;
}
