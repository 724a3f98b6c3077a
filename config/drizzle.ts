import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/cloud/*/store/schema.ts',
  out: './src/cloud/database/schema/migrations',
})
