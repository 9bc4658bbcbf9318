import { runCommand } from '../../src/build/command.ts';
import { terminalOutput } from '../../src/build/output.ts';
import { browserTestCommand } from './command.ts';

process.exitCode = await runCommand(browserTestCommand, process.argv.slice(2), terminalOutput());
