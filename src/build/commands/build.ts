import { type Command, UsageError } from '../command.ts';
import { buildSite } from '../site.ts';

export const buildCommand: Command = {
  name: 'build',
  usage: '[--seeds DIR] [--out DIR] [--site ADDRESS]',
  says: 'Builds the site out of a folder of dumps: static files, to be served by any web host.',
  options: {
    seeds: { value: 'DIR', says: 'The folder of dumps (seeds).' },
    out: { value: 'DIR', says: 'Where the site goes (dist).' },
    site: {
      value: 'ADDRESS',
      says: 'Where it will be read, for a sub-folder and canonical links.',
    },
  },
  operands: { least: 0, most: 0 },

  async run({ option }) {
    const site = siteOf(option('site'));
    await buildSite({ seeds: option('seeds') ?? 'seeds', out: option('out') ?? 'dist', site });
    return 0;
  },
};

function siteOf(text: string | null): URL | null {
  if (text === null) return null;
  const site = URL.canParse(text) ? new URL(text) : null;
  if (site === null || !/^https?:$/.test(site.protocol) || site.search + site.hash !== '') {
    throw new UsageError(`--site takes an address like https://example.org/news/, not ${text}`);
  }
  site.pathname = site.pathname.replace(/\/*$/, '/');
  return site;
}
