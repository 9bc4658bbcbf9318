import { useMemo } from 'react';
import type { Mention, Span } from '../../contract/article.ts';
import { webLanguage } from '../../contract/language.ts';
import { ParagraphRow } from './paragraph-row.tsx';
import { useReading } from './reading.tsx';

interface BodyProps {
  readonly language: string;
  readonly marked: boolean;
  readonly passage: readonly Span[];
}

/** The article's paragraphs, clean or marked. */
export function Body({ language, marked, passage }: BodyProps) {
  const { article } = useReading();
  const firsts = useMemo(() => firstMentions(article.mentions), [article]);
  return (
    <div className="body" lang={webLanguage(language)} data-view={marked ? 'marked' : 'clean'}>
      {article.paragraphs.map((_, index) => (
        <ParagraphRow
          key={index}
          index={index}
          marked={marked}
          firsts={firsts.get(index) ?? NONE}
          passage={passage.some(({ paragraph }) => paragraph === index) ? passage : NOWHERE}
        />
      ))}
    </div>
  );
}

const NONE: ReadonlySet<number> = new Set();
const NOWHERE: readonly Span[] = [];

/** Paragraph -> the places in it where an entity is named for the first time. Pronouns name nobody. */
function firstMentions(mentions: readonly Mention[]): Map<number, Set<number>> {
  const seen = new Set<string>();
  const firsts = new Map<number, Set<number>>();
  const inOrder = mentions.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  for (const { entity, form, paragraph, start } of inOrder) {
    if (form === 'pronoun' || seen.has(entity)) continue;
    seen.add(entity);
    const places = firsts.get(paragraph) ?? new Set();
    firsts.set(paragraph, places.add(start));
  }
  return firsts;
}
