import { type Command, UsageError } from '../command.ts';
import { buildSite, serveSite } from '../site.ts';

export const startCommand: Command = {
  name: 'start',
  usage: '[--seeds DIR] [--out DIR] [--port N]',
  says: 'Builds the site and serves it to this machine; the address is printed.',
  options: {
    seeds: { value: 'DIR', says: 'The folder of dumps (seeds).' },
    out: { value: 'DIR', says: 'Where the site goes (dist).' },
    port: { value: 'N', says: 'The port to serve on (4173, or the next that is free).' },
  },
  operands: { least: 0, most: 0 },

  async run({ option }, { print }) {
    const port = portOf(option('port'));
    const out = option('out') ?? 'dist';
    await buildSite({ seeds: option('seeds') ?? 'seeds', out });
    await print(`Reading at ${await serveSite({ out, port })} (stop with Ctrl+C)`);
    // The server keeps the process alive.
    return 0;
  },
};

function portOf(text: string | null): number {
  const port = Number(text ?? 4173);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not ${text}`);
}
