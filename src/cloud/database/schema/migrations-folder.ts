import { join } from 'node:path'

/** Next to this file in the sources, and next to the bundle once built (tools/build-cloud.ts copies it). */
export const migrationsFolder = join(__dirname, 'migrations')
