import { runCommand } from '../../src/build/command.ts';
import { terminalOutput } from '../../src/build/output.ts';
import { picturesCommand } from './pictures-command.ts';

const code = await runCommand(picturesCommand, process.argv.slice(2), terminalOutput());
// The server of the site would keep the process alive.
process.exit(code);
