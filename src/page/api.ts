/* The public API, as any other client has it. */

export interface Words {
  text: string;
  start: number;
  end: number;
}

export interface Interval {
  from: string;
  to: string;
  precision: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface ReportReference {
  id: string;
  headline: string;
  publisher: string | null;
  agency: string | null;
  publishedAt: string | null;
  url: string | null;
}

interface Reviewed {
  id: string;
  review: string;
  origin: string;
  confidence: number;
  revision: number;
  updated: string;
  report: ReportReference;
}

export interface EventRecord extends Reviewed {
  type: string;
  mode: string | null;
  quad: string;
  summary: string;
  modality: string;
  evidence: Words[];
  trigger: Words;
  actors: { id: string | null; name: string | null; role: string; text: string }[];
  locations: (Named & { lat: number; lon: number })[];
  occurred: Interval | null;
  claimedBy: Named | null;
  claimedByWords: Words | null;
  /** The same happening as events of other reports tell it. */
  story: { id: string; events: number; publishers: number } | null;
}

export interface QuoteRecord extends Reviewed {
  kind: string;
  text: string;
  spans: Words[];
  cue: Words | null;
  speaker: (Named & { role: string | null }) | null;
  speakerWords: Words | null;
  said: Interval | null;
  venue: Words | null;
  context: Words;
}

export interface ActorRecord extends Named {
  kind: string;
  role: string | null;
  country: string | null;
  aliases: string[];
  parent: Named | null;
  /** Those that were found to be this one. */
  merged: Named[];
  mentions: number;
  review: string;
  revision: number;
}

export interface LocationRecord extends Named {
  kind: string;
  lat: number;
  lon: number;
  country: string | null;
  aliases: string[];
  parent: Named | null;
  merged: Named[];
  mentions: number;
  review: string;
  revision: number;
}

export interface Mention extends Words {
  form: string;
  actor: string | null;
  location: string | null;
}

export interface ReportRecord extends ReportReference {
  body: string;
  language: string;
  byline: string | null;
  credits: string | null;
  status: string;
  supersedes: string | null;
  supersededBy: string | null;
  carriers: { publisher: string | null; agency: string | null }[];
  quotes: number;
  events: number;
  mentions: Mention[];
}

export interface Page<T> {
  data: T[];
  page: { next: string | null; prev: string | null };
  count?: number;
}

export interface Count {
  value: string;
  name?: string;
  count: number;
}

export interface Timeline {
  data: { from: string; count: number }[];
}

export interface Facets {
  facets: Record<string, Count[]>;
}

export interface Place extends Named {
  lat: number;
  lon: number;
  count: number;
  quads: Record<string, number>;
}

export interface Relation extends Named {
  role: string;
  otherRole: string;
  quad: string;
  count: number;
}

/** What the API refused, in the words of its problem document. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface ProblemDocument {
  title?: string;
  detail?: string;
  errors?: { path: string; message: string }[];
}

let origin = '';

/** Asks another server than the one that the page came from. */
export function askAt(server: string): void {
  origin = server;
}

let credentials = (): Record<string, string> => ({});

/** Sends these headers with every request: the editor's key, where there is one. */
export function askWith(headers: () => Record<string, string>): void {
  credentials = headers;
}

/**
 * What the API answers.
 * @throws Refusal with what its problem document says; TypeError where it cannot be reached
 */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  return (await askTagged<T>(path, init)).record;
}

/** The same with the answer's tag, for If-Match. */
export async function askTagged<T>(path: string, init?: RequestInit): Promise<{ record: T; etag: string }> {
  const response = await send(path, init);
  const answer = await read<T & ProblemDocument>(response);
  if (response.ok) return { record: answer, etag: response.headers.get('etag') ?? '' };
  const faults = (answer.errors ?? []).map(({ path: where, message }) => `${where} ${message}`);
  const words = [answer.detail ?? answer.title, ...faults].filter(Boolean).join(' · ');
  throw new Refusal(response.status, words);
}

/**
 * A list in another form, as a file.
 * @throws Refusal where it is refused
 */
export async function askForFile(path: string): Promise<Blob> {
  const response = await send(path);
  if (!response.ok) throw new Refusal(response.status, `The file was refused (${response.status}).`);
  return response.blob();
}

/** A request with the headers that `askWith` was told of. */
function send(path: string, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  for (const [name, value] of Object.entries(credentials())) headers.set(name, value);
  return fetch(origin + path, { ...init, headers });
}

/** @throws Refusal where something else than the API answers: a proxy whose server is away */
async function read<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw new Refusal(response.status, `Something else than Dateline answers (${response.status}).`);
  }
}
