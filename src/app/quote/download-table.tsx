import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useHref } from 'react-router';
import type { Names, QuoteSummary } from '../../contract/files.ts';
import { file } from '../queries.ts';
import { quoteTable } from './quote-table.ts';

interface DownloadTableProps {
  readonly quotes: readonly QuoteSummary[];
  readonly names: Names;
}

/** Saves the listed quotes, all pages of them, as a table. */
export function DownloadTable({ quotes, names }: DownloadTableProps) {
  const client = useQueryClient();
  const base = useHref('/');
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    try {
      const feed = await client.query(file('feed.json'));
      const site = new URL(base, window.location.origin).href;
      offer(quoteTable({ quotes, names, feed, site }), 'quotes.csv');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="link target print:hidden" onClick={() => void save()}>
        Download as CSV
      </button>
      <output className={failed ? '' : 'sr-only'}>
        {failed ? 'Outlets and dates did not arrive. Try again.' : null}
      </output>
    </>
  );
}

/** As a link to a file that is only in memory. */
function offer(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
