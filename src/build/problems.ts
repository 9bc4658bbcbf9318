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
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_ERRORS[code] ?? errorText(error);
}

/** What an error says, without its stack. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
