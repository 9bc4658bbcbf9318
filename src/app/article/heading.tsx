import { webLanguage } from '../../contract/language.ts';
import type { Article } from '../../contract/article.ts';
import type { ArticleFile } from '../../contract/files.ts';
import { counted } from '../shell/counted.ts';
import { TagLinks } from '../feed/tag-links.tsx';
import { KnownFacts } from './known-facts.tsx';
import { isRead, languageInWords } from './languages.ts';
import { countWords } from './reading-time.ts';
import { TitleWords } from './title-words.tsx';
import { ViewSwitch } from './view-switch.tsx';
import type { View } from './view.ts';

interface HeadingProps {
  readonly file: ArticleFile;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Section, title, what is known of the article, and the switch between its views. */
export function Heading({ file, view, onView }: HeadingProps) {
  const { article, tags, outlet, date, language } = file;
  return (
    <header className="flex flex-col gap-4" data-view={view}>
      {tags.length === 0 ? null : (
        <p className="kicker flex flex-wrap gap-x-3.5">
          <TagLinks tags={tags} />
        </p>
      )}
      <TitleWords title={article.title} lang={webLanguage(language)} marked={view === 'marked'} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 border-b border-line pb-5">
        <ul className="flex flex-wrap gap-x-3 gap-y-1 text-note text-quiet">
          {outlet === null ? null : <li>{outlet}</li>}
          <KnownFacts origin={article.title.origin} date={date} words={countWords(article)} />
          <li>{countsInWords(article, language)}</li>
          {isRead(language) ? null : (
            <li>in {languageInWords(language)}: names and quotes are not read</li>
          )}
        </ul>
        <ViewSwitch view={view} onView={onView} />
      </div>
    </header>
  );
}

function countsInWords({ paragraphs, quotes }: Article, language: string): string {
  const length = counted(paragraphs.length, 'paragraph');
  if (!isRead(language)) return length;
  return `${length}, ${quotes.length === 0 ? 'no quotes' : counted(quotes.length, 'quote')}`;
}
