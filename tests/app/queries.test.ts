import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createQueryClient,
  fetchReader,
  file,
  MissingFileError,
  type Reader,
  UnreadableFileError,
} from '../../src/app/queries.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(response: Response | Error): void {
  vi.stubGlobal('fetch', () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );
}

const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } });

describe('reading files over HTTP', () => {
  it('asks for the path below data/, wherever the site lies', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      return Promise.resolve(json('{"tags":[]}'));
    });
    expect(await fetchReader('/news/')('articles/0123456789.json')).toEqual({ tags: [] });
    expect(asked).toEqual(['/news/data/articles/0123456789.json']);
  });

  it.each([
    ['a 404', json('', 404)],
    ['a 410', json('', 410)],
    [
      'the app’s own page',
      new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    ],
  ])('takes %s for a file that is not there', async (_what, response) => {
    answer(response);
    await expect(fetchReader('/')('feed.json')).rejects.toThrow(new MissingFileError('feed.json'));
  });

  it.each([
    ['a server’s error', json('', 503), 'feed.json could not be read: the server said 503.'],
    ['broken JSON', json('{"articles":'), 'feed.json could not be read: it is not JSON.'],
    [
      'a lost connection',
      new TypeError('Failed to fetch'),
      'feed.json could not be read: the network did not answer.',
    ],
  ])('says what is wrong with %s', async (_what, response, message) => {
    answer(response);
    const reading = fetchReader('/')('feed.json');
    await expect(reading).rejects.toBeInstanceOf(UnreadableFileError);
    await expect(reading).rejects.toThrow(message);
  });
});

describe('the query client', () => {
  it('reads a file once, under its path', async () => {
    const read = vi.fn<Reader>(() => Promise.resolve({ entities: [], aliases: {} }));
    const client = createQueryClient(read);
    await client.query(file('entities.json'));
    expect(await client.query(file('entities.json'))).toEqual({ entities: [], aliases: {} });
    expect(read.mock.calls).toEqual([['entities.json']]);
    expect(client.getQueryData(['entities.json'])).toEqual({ entities: [], aliases: {} });
  });

  it('tries again after a failure', async () => {
    const read = vi
      .fn<Reader>()
      .mockRejectedValueOnce(new UnreadableFileError('quotes.json', 'the network did not answer'))
      .mockResolvedValueOnce({ quotes: [], names: {} });
    const client = createQueryClient(read);
    await expect(client.query(file('quotes.json'))).rejects.toBeInstanceOf(UnreadableFileError);
    expect(await client.query(file('quotes.json'))).toEqual({ quotes: [], names: {} });
  });
});
