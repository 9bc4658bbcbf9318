import { useState } from 'react';
import {
  CITATION_FORMATS,
  citationIn,
  type CitationFormat,
  type FullCitation,
} from './citation-formats.ts';
import { CopyButton } from './copy-button.tsx';
import { Segments } from '../shell/segments.tsx';
import { today } from '../shell/today.ts';
import { useHydrated } from './hydrated.ts';

const NAMES: Readonly<Record<CitationFormat, string>> = {
  text: 'Text',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
};

/** The citation in the format that the reader chooses, kept for the next quote; on paper as plain text. */
export function CitationChoice({
  citation,
}: {
  readonly citation: Omit<FullCitation, 'accessed'>;
}) {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<CitationFormat | null>(null);
  const format = chosen ?? (hydrated ? keptFormat() : 'text');
  const full = { ...citation, accessed: hydrated ? today() : null };
  const written = citationIn(format, full);
  return (
    <div className="flex flex-col gap-3">
      <div className="print:hidden">
        <Segments
          legend="Format of the citation"
          legendShown={false}
          values={CITATION_FORMATS}
          chosen={format}
          labelOf={(each) => NAMES[each]}
          onChoose={(each) => {
            setChosen(each);
            keepFormat(each);
          }}
        />
      </div>
      {format === 'text' ? null : <pre className="citation-source print:hidden">{written}</pre>}
      <p
        className={`face-serif text-quiet break-words ${format === 'text' ? '' : 'hidden print:block'}`}
      >
        {format === 'text' ? written : citationIn('text', full)}
      </p>
      <p className="font-semibold print:hidden">
        <CopyButton key={format} text={written}>
          {format === 'text' ? 'Copy citation' : `Copy citation as ${NAMES[format]}`}
        </CopyButton>
      </p>
    </div>
  );
}

const STORAGE_KEY = 'verbatim.citation';

function keptFormat(): CitationFormat {
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    return CITATION_FORMATS.find((format) => format === kept) ?? 'text';
  } catch {
    return 'text';
  }
}

function keepFormat(format: CitationFormat): void {
  try {
    localStorage.setItem(STORAGE_KEY, format);
  } catch {
    // No storage: the choice holds until the page is left.
  }
}
