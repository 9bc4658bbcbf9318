/** Where a command speaks to. */
export interface Output {
  /** A line of what was asked for; false once nobody reads any more (as behind `| head`). */
  print(line: string): Promise<boolean>;
  /** A line about what went wrong. */
  complain(line: string): void;
}

/** Standard output, no faster than it is read, and standard error. */
export function terminalOutput(): Output {
  let open = true;
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    open = false;
  });
  return {
    print: (line) =>
      new Promise((resolve) => {
        if (!open) resolve(false);
        else
          process.stdout.write(`${line}\n`, (cause) => resolve(open && (cause ?? null) === null));
      }),
    complain: (line) => process.stderr.write(`${line}\n`),
  };
}
