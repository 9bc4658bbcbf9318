/** What a loader throws where an address names nothing. `what` is a plain sentence for the reader. */
export function notFound(what: string): Response {
  return new Response(what, { status: 404, statusText: 'Not Found' });
}
