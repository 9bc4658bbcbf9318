import type { Headline } from '../../contract/headline.ts';
import { cutParagraph } from '../article/segments.ts';

/** A headline's words, with a wash behind what somebody says in it. */
export function HeadlineText({ headline }: { readonly headline: Headline }) {
  const { text, quotes } = headline;
  const paragraph = { start: 0, end: text.length, text, edits: [], break: null };
  return cutParagraph({ paragraphs: [paragraph], quotes, mentions: [] }, 0).map((segment) => {
    switch (segment.kind) {
      case 'gap':
        return null;
      case 'mark':
        return (
          <span
            key={`mark ${segment.at} ${segment.character}`}
            className="headline-said text-restored"
          >
            {segment.character}
          </span>
        );
      case 'words':
        return (
          <span key={segment.start} className={segment.quotes.length > 0 ? 'headline-said' : ''}>
            {segment.text}
          </span>
        );
    }
  });
}
