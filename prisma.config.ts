import { defineConfig } from 'prisma/config';

// `prisma db seed` looks for the schema engine without ever running it, as `prisma generate` does (prisma/generate.js).
if (process.argv.includes('seed')) process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'npm run -s seed' },
});
