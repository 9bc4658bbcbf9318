import type { Problem } from '../contract/dump.ts';

/** A problem as one line: `file:line: what — remedy`. */
export function problemLine({ file, line, what, remedy }: Problem): string {
  return `${line === null ? file : `${file}:${line}`}: ${what} — ${remedy}`;
}

/** What an error says, in one line, without its stack. */
export function errorText(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
}
