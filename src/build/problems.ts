import type { Problem } from '../contract/dump.ts';

/** A problem as one line: `file:line: what — remedy`. */
export function problemLine({ file, line, what, remedy }: Problem): string {
  return `${line === null ? file : `${file}:${line}`}: ${what.replace(/\.$/, '')} — ${remedy}`;
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is a file',
};

/** Why a file could not be read, in plain words. */
export function readErrorText(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_ERRORS[code] ?? errorText(error);
}

/** What an error says, without its stack. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
