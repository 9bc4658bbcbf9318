import { runCommand } from '../../src/build/command.ts';
import { terminalOutput } from '../../src/build/output.ts';
import { benchCommand } from './command.ts';

process.exitCode = await runCommand(benchCommand, process.argv.slice(2), terminalOutput());
