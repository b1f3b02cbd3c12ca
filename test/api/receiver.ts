import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { Test } from 'tap';

/** One request that a receiver got. */
export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
}

export interface Receiver {
  url: string;
  got: Received[];
  server: Server;
}

/** A real server on loopback that webhooks are delivered to. */
export async function receiver(
  t: Test,
  answer: (response: ServerResponse, received: Received, count: number) => void = (response) =>
    response.writeHead(204).end(),
): Promise<Receiver> {
  const got: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const received = { headers: request.headers, body, at: Date.now() };
      got.push(received);
      answer(response, received, got.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`, got, server };
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It never came to that.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
