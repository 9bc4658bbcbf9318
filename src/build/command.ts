import { parseArgs } from 'node:util';
import type { Output } from './output.ts';
import { errorText } from './problems.ts';

/** An option as the command line takes it: `--name VALUE`, or `--name` where `value` is null. */
export interface Option {
  readonly value: string | null;
  readonly says: string;
}

export interface Given {
  readonly positionals: readonly string[];
  /** The value of an option; null where it was not given. */
  option(name: string): string | null;
}

/** A command of the project, run as `npm run NAME -- …`. */
export interface Command {
  readonly name: string;
  /** What stands behind `npm run NAME -- `; empty for a command that takes nothing. */
  readonly usage: string;
  readonly says: string;
  readonly options: Readonly<Record<string, Option>>;
  /** How many operands it takes. */
  readonly operands: { readonly least: number; readonly most: number };
  /** Does the work; the answer is the exit code. */
  run(given: Given, output: Output): Promise<number>;
}

/** Wrong use of a command, told in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a command with its arguments and answers its exit code: 0 well, 1 trouble, 2 wrong use. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  output: Output,
): Promise<number> {
  try {
    if (args.includes('--help') || args.includes('-h')) {
      await output.print(helpOf(command));
      return 0;
    }
    return await command.run(parse(command, args), output);
  } catch (error) {
    output.complain(`${command.name}: ${errorText(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function parse({ name, options, operands }: Command, args: readonly string[]): Given {
  const remedy = `Try: npm run ${name} -- --help`;
  const types = Object.entries(options).map(
    ([option, { value }]) => [option, { type: value === null ? 'boolean' : 'string' }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(types),
      allowPositionals: true,
    });
    if (positionals.length < operands.least) throw new UsageError(`nothing to work on. ${remedy}`);
    const extra = positionals[operands.most];
    if (extra !== undefined) throw new UsageError(`does not take "${extra}". ${remedy}`);
    return {
      positionals,
      option: (option) => {
        const value = values[option];
        return value === undefined ? null : String(value);
      },
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const [sentence = ''] = errorText(error).split(/(?<=['"])\. |\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}. ${remedy}`);
  }
}

function helpOf({ name, usage, says, options }: Command): string {
  const rows = Object.entries({ ...options, help: { value: null, says: 'Show this.' } }).map(
    ([option, { value, says: meaning }]) =>
      `  ${`--${option}${value === null ? '' : ` ${value}`}`.padEnd(20)}${meaning}`,
  );
  const operands = usage === '' ? '' : ` -- ${usage}`;
  return [says, '', `Usage: npm run ${name}${operands}`, '', ...rows].join('\n');
}
