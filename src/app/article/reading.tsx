import { createContext, useContext } from 'react';
import type { Article } from '../../contract/article.ts';
import type { Entity } from '../../contract/entity.ts';
import type { ArticleFile } from '../../contract/files.ts';

/** What the parts of an article's page share. */
export interface Reading {
  readonly article: Article;
  readonly entities: ReadonlyMap<string, Entity>;
}

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('This part of a page stands inside an article only.');
  return reading;
}

export function readingOf(file: ArticleFile): Reading {
  return {
    article: file.article,
    entities: new Map(file.entities.map((entity) => [entity.id, entity])),
  };
}
