import type { Fault, Problem } from '../contract/dump.ts';
import { NUL } from './decode.ts';
import { isReadable } from './language/identify.ts';
import { lineFinder } from './lines.ts';

export interface NoticeSource {
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly language: string;
  /** Neither article nor headlines were found. */
  readonly empty: boolean;
}

/** What the owner of a dump should know of it, though all of it was read. */
export function noticesOf(
  file: string,
  { text, faults, language, empty }: NoticeSource,
): Problem[] {
  const problems: Problem[] = [];
  const notice = (line: number | null, what: string, remedy: string): void => {
    problems.push({ file, line, severity: 'notice', what, remedy });
  };
  const nuls = faults.filter(({ bytes }) => bytes === NUL);
  const [nul] = nuls;
  if (nul !== undefined) {
    const count = nuls.length === 1 ? 'a NUL byte' : `${nuls.length} NUL bytes, the first`;
    notice(
      lineFinder(text)(nul.at),
      `the text holds ${count} at byte ${nul.byte}`,
      'Take it out, or scrape the page again; it is kept, and shown as �.',
    );
  }
  const undecoded = faults.filter(({ bytes }) => bytes !== NUL);
  const [fault] = undecoded;
  if (fault !== undefined) {
    const count = undecoded.length === 1 ? 'a place does' : `${undecoded.length} places do`;
    notice(
      lineFinder(text)(fault.at),
      `${count} not decode, the first at byte ${fault.byte} (${fault.bytes})`,
      'Scrape the page again, or save it as UTF-8; the bytes are kept as they are.',
    );
  }
  if (!isReadable(language)) {
    notice(
      null,
      language.startsWith('und-')
        ? `the text is written in ${scriptIn(language)}, and its language cannot be told`
        : `the text reads as ${nameOf(language)}`,
      'Names and quotes are read in English alone; the text is shown without them.',
    );
  }
  if (empty) {
    notice(
      null,
      'neither an article nor headlines were found',
      'Look at the page as it is; if it should have text, scrape it again.',
    );
  }
  return problems;
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return name === undefined || name === language ? `another language (${language})` : name;
}

/** "Cyrillic script" */
function scriptIn(language: string): string {
  const script = new Intl.Locale(language).script ?? '';
  return `${new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script} script`;
}
