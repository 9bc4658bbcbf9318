import type { Command } from '../command.ts';
import { buildSite } from '../site.ts';

export const buildCommand: Command = {
  name: 'build',
  usage: '[--seeds DIR] [--out DIR]',
  says: 'Builds the site out of a folder of dumps: static files, to be served by any web host.',
  options: {
    seeds: { value: 'DIR', says: 'The folder of dumps (seeds).' },
    out: { value: 'DIR', says: 'Where the site goes (dist).' },
  },
  operands: { least: 0, most: 0 },

  async run({ option }) {
    await buildSite({ seeds: option('seeds') ?? 'seeds', out: option('out') ?? 'dist' });
    return 0;
  },
};
