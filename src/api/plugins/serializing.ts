import fastJson from 'fast-json-stringify';
import type { FastifyInstance } from 'fastify';

/**
 * Writes answers as their schemas say, and nothing that those leave out. A serializer is compiled when it is first used: all of them
 * together would take a third of a start, and most are for problems that never come.
 */
export function serializeLazily(app: FastifyInstance): void {
  app.setSerializerCompiler(({ schema }) => {
    let write: Write | null = null;
    return (data) => (write ??= compile(app, schema))(data);
  });
}

type Write = (data: unknown) => string;

const compile = (app: FastifyInstance, schema: fastJson.AnySchema): Write =>
  fastJson(schema, { schema: app.getSchemas() as Record<string, fastJson.Schema> });
