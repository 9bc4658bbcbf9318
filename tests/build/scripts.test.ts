import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/build/problems.ts';
import { openSeeds } from '../../src/build/seeds.ts';
import { makeFolder } from './temporary.ts';

const PAGE = `Council approves new ferry terminal after a long debate

The city council of Portsmouth voted on Tuesday to approve a new ferry terminal, ending two years of debate over its cost and place.

The decision was welcomed by the mayor, who had asked for it for a long time and paid for the plans.

`;

describe('An English page', () => {
  it.each([
    'Депутат Марк Петров, голосовавший против, назвал бюджет фантазией и ушел.',
    '«Мы ждали долго», сказал Марк Петров журналистам в Портсмуте.',
    '“Мы ждали долго,” Марк Петров said. “Мы готовы,” he said of it to the whole of the council.',
    'The councillor, Марк Петров, told reporters that the budget was a fantasy and left the room.',
  ])('names nobody in letters that its addresses leave out (%#)', async (paragraph) => {
    const folder = await makeFolder({ 'a.txt': `${PAGE}${paragraph}\n` });
    const { corpus, files, problems } = await openSeeds(folder).publish();
    expect(problems.map(problemLine)).toEqual([]);
    expect(corpus.articles).toHaveLength(1);
    expect([...files.keys()]).toContain('entities/portsmouth.json');
  });
});
