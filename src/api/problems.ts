import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import './plugins/methods.js';
import { Abandoned, nameOf, OutOfTime, TooBusy, WorkerLost } from '../store/heavy/failures.js';
import { PATTERNS } from './schemas/incoming.js';
import { TooMuchInvalid } from './plugins/validating.js';
import type { Troubles } from './troubles.js';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** One thing wrong with a request: where, and what it takes instead. */
export interface Fault {
  path: string;
  message: string;
}

const TYPES = '/problems/';
/** Errors that one problem tells; what else is wrong shows once these are mended. */
const MOST_ERRORS = 20;
/** Longest detail, and message of an error, in characters. */
const MOST_CHARACTERS = 1_000;
const MOST_OF_PATH = 300;
const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** Kinds of problem by status. */
const TITLES: Record<number, [type: string, title: string]> = {
  400: ['bad-request', 'The request cannot be understood'],
  401: ['unauthorized', 'This needs a key'],
  403: ['forbidden', 'That is not allowed'],
  404: ['not-found', 'There is no such record'],
  405: ['method-not-allowed', 'This address does not take that method'],
  406: ['not-acceptable', 'The answer cannot be given in that format'],
  408: ['request-timeout', 'The request took too long to come'],
  409: ['conflict', 'The record does not allow that now'],
  412: ['precondition-failed', 'The record was changed meanwhile'],
  413: ['too-large', 'The body is too large'],
  415: ['unsupported-media-type', 'The body is in a format that is not taken here'],
  421: ['misdirected', 'This server has another name'],
  422: ['unprocessable', 'The body cannot be stored'],
  428: ['precondition-required', 'Say which state you change'],
  429: ['too-many-requests', 'Too many requests'],
  431: ['headers-too-large', 'The address and the headers are too long'],
  500: ['internal', 'Something went wrong here'],
  503: ['unavailable', 'The service cannot answer now'],
};

/** An error that becomes one problem document (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly errors: Fault[] = [],
    /** Members of its own that this kind of problem has besides. */
    readonly members: Record<string, unknown> = {},
  ) {
    super(detail);
  }
}

export function sendProblem(
  reply: FastifyReply,
  status: number,
  detail?: string,
  errors: Fault[] = [],
  members: Record<string, unknown> = {},
): FastifyReply {
  const [type, title] = TITLES[status] ?? TITLES[500] ?? ['internal', ''];
  const problem = {
    type: `${TYPES}${type}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail: shortened(detail, MOST_CHARACTERS) }),
    ...told(errors),
    ...members,
  };
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .type(PROBLEM_JSON)
    .send(JSON.stringify(problem));
}

/** The errors of a problem, as many as somebody would read, and how many more there are. */
function told(errors: Fault[]): { errors?: Fault[]; more?: number } {
  if (errors.length === 0) return {};
  const different = [...new Map(errors.map((fault) => [`${fault.path} ${fault.message}`, fault])).values()];
  const first = different.slice(0, MOST_ERRORS).map(({ path, message }) => ({
    path: shortened(path, MOST_OF_PATH),
    message: shortened(message, MOST_CHARACTERS),
  }));
  return different.length > first.length
    ? { errors: first, more: different.length - first.length }
    : { errors: first };
}

/** Words that hold what the client sent may be as long as that. */
const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** Turns every error of an app into a problem document; what is inside the server stays inside. */
export function answerProblems(app: FastifyInstance, troubles: Troubles): void {
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    if (error instanceof Problem)
      return sendProblem(reply, error.status, error.message, error.errors, error.members);
    if (error instanceof TooBusy || error instanceof Abandoned)
      return sendProblem(reply.header('retry-after', '1'), 503, error.message);
    if (error instanceof OutOfTime) return sendProblem(reply, 503, error.message);
    if (error instanceof WorkerLost) {
      request.log.error(error);
      return sendProblem(reply, 503, error.message);
    }
    if (nameOf(error) === 'TooLong') return sendProblem(reply, 400, error.message);
    if (error.validation)
      return sendProblem(
        reply,
        400,
        error instanceof TooMuchInvalid ? error.message : undefined,
        faultsOf(error, request),
      );
    const failure = troubles.tell(error);
    if (failure !== null) return sendProblem(reply.header('retry-after', '5'), 503, failure);
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error(error);
      return sendProblem(reply, 500);
    }
    return sendProblem(reply, status, detailOf(error));
  });
  app.setNotFoundHandler((request, reply) => {
    const allowed = app.methodsOf(request.url);
    if (allowed.length === 0) return sendProblem(reply, 404, `There is nothing at ${pathOf(request.url)}.`);
    void reply.header('allow', allowed.join(', '));
    if (request.method === 'OPTIONS') return reply.code(204).send();
    return sendProblem(reply, 405, `${pathOf(request.url)} takes ${allowed.join(', ')}.`);
  });
}

const DETAILS: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as its Content-Length says.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is longer than this server takes.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'The body may be JSON, of a PATCH application/merge-patch+json, of a report text/plain, text/html, NewsML-G2, NITF, ninjs, RSS or Atom.',
  FST_ERR_BAD_URL: 'The address is not percent-encoded rightly.',
};

/** What an error of the framework is in plain words. */
export const detailOf = ({ code, message }: { code: string; message: string }): string =>
  DETAILS[code] ?? message;

/** What the parser of HTTP calls what it refuses. */
const UNREADABLE: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what is no HTTP request that can be read, such as one whose headers are too long, or that takes too long to come. */
export function refuseUnreadable(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = UNREADABLE[error.code ?? ''] ?? 400;
  const [type, title] = TITLES[status] ?? ['bad-request', ''];
  const problem = JSON.stringify({ type: `${TYPES}${type}`, title, status });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\ncontent-type: ${PROBLEM_JSON}\r\ncontent-length: ${Buffer.byteLength(problem)}\r\nx-content-type-options: nosniff\r\nconnection: close\r\n\r\n${problem}`,
  );
}

const pathOf = (url: string): string => url.split('?')[0] ?? url;

/** Each failed rule with its parameter, and what it takes in plain words. */
function faultsOf(error: FastifyError, request: FastifyRequest): Fault[] {
  const schema: { properties?: object } = request.routeOptions.schema?.querystring ?? {};
  const taken = Object.keys(schema.properties ?? {});
  return (error.validation ?? []).map(({ keyword, params, instancePath, message }) => {
    // Names that the client gave its parts stand in it.
    const path = instancePath.slice(1, MOST_OF_PATH + 2).replaceAll('/', '.');
    if (keyword === 'additionalProperties') {
      const name = shortened(String(params['additionalProperty']), MOST_OF_PATH);
      const place =
        error.validationContext === 'querystring' ? `takes ${taken.join(', ')}` : 'is not taken here';
      return { path: [path, name].filter(Boolean).join('.'), message: `unknown; this address ${place}` };
    }
    if (keyword === 'enum') {
      const values = Array.isArray(params['allowedValues']) ? params['allowedValues'].join(', ') : '';
      return { path, message: `takes one of ${values}` };
    }
    if (keyword === 'required') {
      return {
        path: [path, String(params['missingProperty'])].filter(Boolean).join('.'),
        message: 'is needed',
      };
    }
    if (keyword === 'pattern') return { path, message: PATTERNS[String(params['pattern'])] ?? message ?? '' };
    return { path: path || 'body', message: message ?? 'is not right' };
  });
}
