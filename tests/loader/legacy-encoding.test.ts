import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../src/loader/decode.ts';
import { encodeSingleByte } from '../../src/loader/single-byte.ts';

const RUSSIAN =
  'Городской совет одобрил новый терминал. «Мы ждали долго», — сказала мэр города Анна Иванова.';
const POLISH =
  'Burmistrz powiedziała, że całe miasto chciało pogłębić kanał i że wkrótce przypłyną żaglowce.';
const CZECH = 'Přístav bude otevřen v září, řekl starosta; ve městě se o něm mluví už tři roky.';

describe('a text from before Unicode', () => {
  test.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1250', POLISH],
    ['windows-1250', CZECH],
  ] as const)('is read as %s where its letters say so, and comes back (%#)', (encoding, text) => {
    const bytes = encodeSingleByte(
      encoding === 'koi8-r' ? text.replace(/[«»—]/g, '-') : text,
      encoding,
    );
    const decoded = decode(bytes);
    if (!decoded.readable) throw new Error(decoded.what);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.replace(/[«»—]/g, '-')).toBe(text.replace(/[«»—]/g, '-'));
    expect(encode(decoded)).toEqual(bytes);
  });

  test('is Windows-1252 in Western languages, whatever stands in a row', () => {
    for (const text of [
      'Le maire a déclaré : « L’été, la créée Noëlle n’était pas là où il fallait. »',
      'Rødgrød og blåbær på øen. Så gik året.',
      '“Well …” she said. ———————————— “It’s café time”',
      'São Paulo põe à prova ações, opções e nações',
    ]) {
      const bytes = Buffer.from(
        text.replace(/[’“”…—]/g, (mark) =>
          String.fromCharCode({ '’': 0x92, '“': 0x93, '”': 0x94, '…': 0x85, '—': 0x97 }[mark] ?? 0),
        ),
        'latin1',
      );
      expect(decode(bytes)).toMatchObject({ encoding: 'windows-1252', text });
    }
  });

  test.each([
    [
      'Shift_JIS',
      '市議会は新しいフェリーターミナルを承認した。「港にとって正しい決断だ」と市長は述べた。',
    ],
    [
      'EUC-JP',
      '市議会は新しいフェリーターミナルを承認した。「港にとって正しい決断だ」と市長は述べた。',
    ],
    [
      'EUC-KR',
      '시의회는 화요일 새로운 여객 터미널 건설을 승인했다. 시장은 올바른 결정이라고 말했다.',
    ],
    ['GB18030', '市议会星期二批准了新的渡轮码头。市长说，这是对港口的正确决定，我们等了太久了。'],
    ['Big5', '市議會星期二批准了新的渡輪碼頭。市長說，這是對港口的正確決定，我們等了太久了。'],
  ])('is told where it is %s, of which no bytes would come back', (name, text) => {
    expect(decode(encodePairs(text, name))).toEqual({
      readable: false,
      what: `the file looks like ${name}, which is not read`,
      remedy: 'Save it as UTF-8.',
    });
  });

  test('comes back byte for byte, whatever is in it', () => {
    const word = fc.constantFrom('совет ', 'было ', 'wciąż ', 'port ', '° ');
    fc.assert(
      fc.property(
        fc.constantFrom('windows-1250' as const, 'windows-1251' as const, 'koi8-r' as const),
        fc.array(word, { maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 255 }), { maxLength: 8 }),
        (encoding, words, rest) => {
          const bytes = Uint8Array.from([...encodeSingleByte(words.join(''), encoding), ...rest]);
          const decoded = decode(bytes);
          if (!decoded.readable) return;
          expect(encode(decoded)).toEqual(bytes);
        },
      ),
    );
  });
});

/** In an encoding of one and two bytes, for which there is a decoder alone. */
function encodePairs(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const pairs = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, [first, second]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]),
  );
}
