import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** The methods that some route takes at a path; empty where there is none. */
    methodsOf(url: string): string[];
  }
}

/** Keeps which methods each address takes, for OPTIONS and to tell the wrong one from a wrong address (405, Allow). */
export function rememberMethods(app: FastifyInstance): void {
  const routes: { pattern: RegExp; methods: string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    const pattern = url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part === '*' ? '.*' : escape(part)));
    routes.push({ pattern: new RegExp(`^${pattern.join('/')}$`), methods: [method].flat() });
  });
  app.decorate('methodsOf', (url: string) => {
    const path = url.split('?')[0] ?? url;
    const methods = routes.filter(({ pattern }) => pattern.test(path)).flatMap((route) => route.methods);
    return methods.length === 0 ? [] : [...new Set([...methods, 'OPTIONS'])].sort();
  });
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
