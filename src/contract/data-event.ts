/** What an open page is told in development when the data has changed. */
export const DATA_EVENT = 'verbatim:data';
