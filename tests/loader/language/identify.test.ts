import { describe, expect, test } from 'vitest';
import { identifyLanguage, isReadable } from '../../../src/loader/language/identify.ts';
import { noticesOf } from '../../../src/loader/notices.ts';

describe('the language of a text', () => {
  test('is English by its function words, however many names stand between', () => {
    expect(identifyLanguage('North Korea and Russia begin the first of three bridges')).toBe('eng');
  });

  test('is told by letters that its neighbours lack', () => {
    expect(
      identifyLanguage('Мер міста повідомив, що міст відкриють навесні. Мешканці чекали три роки.'),
    ).toBe('ukr');
    expect(identifyLanguage('Кметът каза, че мостът ще бъде отворен през пролетта на града.')).toBe(
      'bul',
    );
  });

  test('is left at its script where another language is as likely', () => {
    expect(identifyLanguage('Мост. Нова река. Дом. Град. Лето. Зима. Хлеб. Вода. Море.')).toBe(
      'und-Cyrl',
    );
    expect(identifyLanguage('O prefeito disse que a ponte abrirá na primavera.')).toBe('und-Latn');
  });

  test('is no foreign one for a few names', () => {
    expect(identifyLanguage('Orla Venn Ada Marsh Ivo Holt Norvik Eastport Harbour Lodge')).toBe(
      'und',
    );
  });

  test('decides what is read: English, and what is too short to be anything else', () => {
    expect(['eng', 'und', 'rus', 'und-Cyrl', 'und-Latn'].map(isReadable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the notice of a language', () => {
  function noticeOf(language: string): string | undefined {
    return noticesOf('bridge.txt', { text: '', faults: [], language, empty: false })[0]?.what;
  }

  test('names a language that is certain, and the script of one that is not', () => {
    expect(noticeOf('rus')).toBe('the text reads as Russian');
    expect(noticeOf('und-Cyrl')).toBe(
      'the text is written in Cyrillic script, and its language cannot be told',
    );
    expect(noticeOf('eng')).toBeUndefined();
  });
});
