/* What is used of packages that bench/package.json alone installs. */

declare module 'autocannon' {
  interface Request {
    path?: string;
    headers?: Record<string, string>;
  }
  interface Result {
    duration: number;
    errors: number;
    '4xx': number;
    '5xx': number;
    requests: { total: number };
  }
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    requests: { setupRequest: (request: Request) => Request }[];
  }): Promise<Result>;
}

declare module '@platformatic/db' {
  export function buildServer(options: object): Promise<{ start(): Promise<string> }>;
}
