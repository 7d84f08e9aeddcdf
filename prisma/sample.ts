import path from 'node:path';

/** The sample negotiation as bodies of the API, one file a subject; statements name each other by their external ids. */
export const sampleFolder = path.resolve(import.meta.dirname, '../sample');
