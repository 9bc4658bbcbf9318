import type { Problem } from '../contract/dump.ts';

/**
 * A problem as one line: `file:line: what — remedy`. What would end the line or steer a terminal, as a
 * file's name may, is written as in JSON.
 */
export function problemLine({ file, line, what, remedy }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return printable(`${place}: ${what.replace(/\.$/, '')} — ${remedy}`);
}

/** With the controls and line ends in it escaped: `\n`, `\u001b`. */
export function printable(text: string): string {
  return text.replace(CONTROL, (control) => {
    const escaped = JSON.stringify(control).slice(1, -1);
    return escaped === control
      ? `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
      : escaped;
  });
}

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is a file',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
};

/** Why a file could not be read, in plain words. */
export function readErrorText(error: unknown): string {
  if (hasDamagedName(error)) return 'its name is not UTF-8, so it cannot be opened';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_ERRORS[code] ?? errorText(error);
}

/** What to do about it: `usual`, unless it is the name that is wrong. */
export function readErrorRemedy(error: unknown, usual: string): string {
  return hasDamagedName(error) ? 'Rename it: � stands for what is not UTF-8.' : usual;
}

/** Bytes of a name that are not UTF-8 come as U+FFFD, and the system knows no file of that name. */
function hasDamagedName(error: unknown): boolean {
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path?.includes('\uFFFD') === true;
}

/** What an error says, without its stack. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
