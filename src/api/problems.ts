import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import './plugins/methods.js';
import { Abandoned, JobFailed, OutOfTime, TooBusy, WorkerLost } from '../store/heavy/failures.js';
import { TooLong } from '../store/read/answers.js';
import type { Troubles } from './troubles.js';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** One thing wrong with a request: where, and what it takes instead. */
export interface Fault {
  path: string;
  message: string;
}

const TYPES = '/problems/';
const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** Kinds of problem by status. */
const TITLES: Record<number, [type: string, title: string]> = {
  400: ['bad-request', 'The request cannot be understood'],
  401: ['unauthorized', 'This needs a key'],
  403: ['forbidden', 'This key may not do that'],
  404: ['not-found', 'There is no such record'],
  405: ['method-not-allowed', 'This address does not take that method'],
  406: ['not-acceptable', 'The answer cannot be given in that format'],
  409: ['conflict', 'The record does not allow that now'],
  412: ['precondition-failed', 'The record was changed meanwhile'],
  413: ['too-large', 'The body is too large'],
  415: ['unsupported-media-type', 'The body is in a format that is not taken here'],
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
    ...(detail === undefined ? {} : { detail }),
    ...(errors.length === 0 ? {} : { errors }),
    ...members,
  };
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_JSON)
    .send(JSON.stringify(problem));
}

/** Whether an answer would be longer than any may be, here or in a working process. */
const isTooLong = (error: Error): boolean =>
  error instanceof TooLong || (error instanceof JobFailed && error.kind === TooLong.name);

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
    if (isTooLong(error)) return sendProblem(reply, 400, error.message);
    if (error.validation) return sendProblem(reply, 400, undefined, faultsOf(error, request));
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

/** Answers what is no HTTP request that can be read, such as one whose headers are too long. */
export function refuseUnreadable(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const [type, title] = TITLES[status] ?? ['bad-request', ''];
  const problem = JSON.stringify({ type: `${TYPES}${type}`, title, status });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\ncontent-type: ${PROBLEM_JSON}\r\ncontent-length: ${Buffer.byteLength(problem)}\r\nconnection: close\r\n\r\n${problem}`,
  );
}

const pathOf = (url: string): string => url.split('?')[0] ?? url;

/** Each failed rule with its parameter, and what it takes in plain words. */
function faultsOf(error: FastifyError, request: FastifyRequest): Fault[] {
  const schema: { properties?: object } = request.routeOptions.schema?.querystring ?? {};
  const taken = Object.keys(schema.properties ?? {});
  const faults = (error.validation ?? []).map(({ keyword, params, instancePath, message }) => {
    const path = instancePath.slice(1).replaceAll('/', '.');
    if (keyword === 'additionalProperties') {
      const name = String(params['additionalProperty']);
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
    return { path: path || 'body', message: message ?? 'is not right' };
  });
  return [...new Map(faults.map((fault) => [`${fault.path} ${fault.message}`, fault])).values()];
}
