import type { IncomingMessage } from 'node:http';
import type { Endpoint } from '@standpoint/contracts/endpoint';
import { ENDPOINTS } from '@standpoint/contracts/endpoints';
import { exportCellHistory, exportGap } from '@standpoint/contracts/exports';
import { itemOf } from './list-endpoint.js';
import { API_PREFIX } from '../serves.js';

const FILES = ENDPOINTS.filter(({ produces }) => produces === 'text/csv');
const ADDRESSES_WITH_FILE = FILES.map(({ path }) => patternOf(`${API_PREFIX}${path.replace(/\.csv$/, '')}`));
const LISTS = ENDPOINTS.filter((endpoint) => itemOf(endpoint));
const ADDRESSES_OF_LISTS = LISTS.map(({ path }) => patternOf(`${API_PREFIX}${path}`));

/** A list has no endpoint for its file: the question says what it is to be. */
export const CSV_FORMAT = 'csv';

/** A file has the address of its page or of its JSON with `.csv` appended; `Accept: text/csv` on the JSON means the same. */
export function rewriteCsvAddress({ method, url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string {
  if (method !== 'GET' && method !== 'HEAD') return url;
  const [path = '', query = ''] = splitOnce(url, '?');
  if (path.startsWith('/w/') && path.endsWith('.csv')) return fileOfPage(path, query) ?? url;
  const accepts = headers.accept?.includes('text/csv') && !headers.accept.includes('text/html');
  const asJson = path.replace(/\.csv$/, '');
  const asked = accepts || asJson !== path;
  if (asked && ADDRESSES_OF_LISTS.some((address) => address.test(asJson))) return `${asJson}?format=${CSV_FORMAT}&${query}`;
  return accepts && ADDRESSES_WITH_FILE.some((address) => address.test(path)) ? `${path}.csv?${query}` : url;
}

/** The day a page opens on: the negotiation's settings say which, and only the database knows them. */
export const DEFAULT_VIEW = 'default';

function fileOfPage(path: string, query: string): string | undefined {
  const page = /^\/w\/([^/]+)\/n\/([^/]+)\/(.+)$/.exec(path);
  if (!page) return undefined;
  const [, workspace, negotiation, rest = ''] = page;
  const search = new URLSearchParams(query);
  const pair = rest === 'gaps.csv' ? splitOnce(search.get('pair') ?? '', '~') : [];
  const cell = /^c\/([^/]+)\/([^/]+)\.csv$/.exec(rest);
  const file = pair.length === 2
    ? { endpoint: exportGap, rest: `gaps/${pair.map(encodeURIComponent).join('/')}.csv` }
    : cell
      ? { endpoint: exportCellHistory, rest: `cells/${cell[1]}/${cell[2]}/history.csv` }
      : { endpoint: FILES.find((each) => each.path.endsWith(`/:negotiation/${rest}`)), rest };
  const base = `${API_PREFIX}/workspaces/${workspace}/negotiations/${negotiation}`;
  if (file.endpoint) return `${base}/${file.rest}?${questionOf(file.endpoint, search)}`;
  const name = rest.replace(/\.csv$/, '');
  const list = LISTS.find(({ path: address }) => address.endsWith(`/:negotiation/${name}`));
  return list && `${base}/${name}?format=${CSV_FORMAT}&${questionOf(list, search)}`;
}

/** What a page keeps for itself alone, such as its sorting, is no question to the API. */
function questionOf(endpoint: Endpoint, search: URLSearchParams): string {
  const known = Object.keys(endpoint.search?.shape ?? {});
  const question = new URLSearchParams([...search].filter(([name]) => known.includes(name)));
  // The list of statements opens on all days, whatever day the talks open on.
  if (isReading(known) && !question.has('asOf')) question.set('asOf', DEFAULT_VIEW);
  return question.toString();
}

/** Reads cells at a day, and so opens on the negotiation's. */
function isReading(known: readonly string[]): boolean {
  return known.includes('asOf') && known.includes('proposals');
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:[a-zA-Z]+/g, '[^/.]+')}$`);
}

function splitOnce(joined: string, separator: string): string[] {
  const at = joined.indexOf(separator);
  return at < 0 ? [joined] : [joined.slice(0, at), joined.slice(at + 1)];
}
