import { Ajv, type ErrorObject, type SchemaObject, type ValidateFunction } from 'ajv';
import type { FastifyInstance, FastifySchemaValidationError } from 'fastify';

/**
 * All that is wrong with a body or a query is looked for where it has at most so many parts: each part can be wrong in several ways, and a
 * body of millions would give millions of errors.
 */
const MOST_PARTS = 2_000;

/** More is checked than all errors are looked for in: the first alone is told. */
export class TooMuchInvalid extends Error {
  readonly code = 'FST_ERR_VALIDATION';
  readonly statusCode = 400;

  constructor(readonly validation: FastifySchemaValidationError[]) {
    super('This is the first thing that is wrong; so large a body is not searched for others.');
  }
}

/** Checks what comes by its schema, and tells all that is wrong with it, or the first of it where there is much. */
export function validateRequests(app: FastifyInstance): void {
  const first = compiler(app, false);
  const all = compiler(app, true);
  app.setValidatorCompiler<SchemaObject>(({ schema }) => {
    const isValid = first()(schema);
    let search: ValidateFunction | undefined;
    return (data: unknown) => {
      if (isValid(data)) return true;
      if (hasMoreParts(data, MOST_PARTS)) return { error: new TooMuchInvalid(errorsOf(isValid)) };
      search ??= all()(schema);
      search(data);
      return { error: errorsOf(search) };
    };
  });
}

/** Compiles schemas, those that are shared among them; made when it is first needed, when all of them are there. */
function compiler(
  app: FastifyInstance,
  allErrors: boolean,
): () => (schema: SchemaObject) => ValidateFunction {
  let ajv: Ajv | undefined;
  return () => {
    if (!ajv) {
      ajv = new Ajv({ allErrors, addUsedSchema: false });
      for (const schema of Object.values(app.getSchemas())) ajv.addSchema(schema as SchemaObject);
    }
    return ajv.compile.bind(ajv);
  };
}

const errorsOf = ({ errors }: ValidateFunction): FastifySchemaValidationError[] =>
  (errors ?? []).map(({ keyword, instancePath, schemaPath, params, message }: ErrorObject) => ({
    keyword,
    instancePath,
    schemaPath,
    params,
    ...(message === undefined ? {} : { message }),
  }));

/** Whether a value has more values in it than that; looks at no more of them. */
function hasMoreParts(value: unknown, most: number): boolean {
  const left = [value];
  for (let count = 0; left.length > 0; count += 1) {
    const part = left.pop();
    if (typeof part !== 'object' || part === null) continue;
    const inside: unknown[] = Object.values(part);
    if (count + left.length + inside.length > most) return true;
    left.push(...inside);
  }
  return false;
}
