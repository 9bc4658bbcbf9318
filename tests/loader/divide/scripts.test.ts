import { describe, expect, test } from 'vitest';
import { divide } from '../../../src/loader/divide/divide.ts';

const JAPANESE = `市議会が新しいフェリーターミナルを承認

横浜市議会は火曜日、新しいフェリーターミナルの建設を賛成多数で可決した。二年間にわたる議論が終わった。

「港にとって正しい決断だ」と山田市長は述べた。「私たちは長く待ちすぎた」。
`;

const ARABIC = `مجلس المدينة يوافق على محطة العبارات الجديدة

صوّت مجلس مدينة الإسكندرية يوم الثلاثاء لصالح بناء محطة عبارات جديدة، منهياً عامين من الجدل.

وقالت رئيسة البلدية ليلى حسن: «هذا هو القرار الصحيح للميناء». وأضافت: «لقد انتظرنا طويلاً».

وسيبدأ العمل في يونيو وفقاً لبيان هيئة الميناء.
`;

const HINDI = `नगर परिषद ने नए फेरी टर्मिनल को मंजूरी दी

मुंबई नगर परिषद ने मंगलवार को नए फेरी टर्मिनल के पक्ष में मतदान किया, जिससे दो साल की बहस समाप्त हुई।

महापौर ने कहा कि यह बंदरगाह के लिए सही निर्णय है।
`;

describe('A page in letters without capitals', () => {
  test.each([JAPANESE, ARABIC, HINDI])('is its title and its article (%#)', (page) => {
    const blocks = divide(page).filter(({ kind }) => kind !== 'blank');
    expect(blocks.map(({ kind, start, end }) => [kind, page.slice(start, end)])).toEqual([
      ['title', page.slice(0, page.indexOf('\n'))],
      ['article', page.slice(page.indexOf('\n')).trim()],
    ]);
  });
});
