import { type Command, runCommand } from './command.ts';
import { terminalOutput } from './output.ts';

/** Loaded when called: the language model takes a moment, and not every command needs it. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).readCommand,
  build: async () => (await import('./commands/build.ts')).buildCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  eval: async () => (await import('./commands/eval.ts')).evalCommand,
  start: async () => (await import('./commands/start.ts')).startCommand,
  'fit:apostrophes': async () =>
    (await import('./commands/fit-apostrophes.ts')).fitApostrophesCommand,
  'fit:compounds': async () => (await import('./commands/fit-compounds.ts')).fitCompoundsCommand,
  'fit:recent-words': async () =>
    (await import('./commands/fit-recent-words.ts')).fitRecentWordsCommand,
  'fit:spaces': async () => (await import('./commands/fit-spaces.ts')).fitSpacesCommand,
  'fit:speech': async () => (await import('./commands/fit-speech.ts')).fitSpeechCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const load = COMMANDS[name];
const output = terminalOutput();
if (load === undefined) {
  output.complain(`"${name}" is no command. There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 2;
} else {
  process.exitCode = await runCommand(await load(), args, output);
}
